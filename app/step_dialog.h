// "You are the scheduler": real threads that move only when they are chosen, by clicking their card
// or pressing their number; the program with the line of each, what they share, the way back, and
// tasks to be solved. Threads: the window's. Owns: the worker processes of the plan that is played;
// hiding ends them. Not modal. When something fails: one line in the dialog.
#pragma once

#include "app/badge_cache.h"
#include "app/palette.h"
#include "app/step_challenge.h"
#include "engine/plan.h"
#include "model/exploration.h"
#include "model/python_listing.h"
#include "model/step_session.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace brigade::app {

class PythonView;

/// Of the chooser's list, beside the challenges: what was opened.
inline constexpr int kOpenedStepPlan = -2;

class StepDialog : public QDialog
{
    Q_OBJECT

public:
    /// An empty `workerPath`: beside this program.
    explicit StepDialog(std::string workerPath, QWidget *parent = nullptr);
    ~StepDialog() override;
    StepDialog(const StepDialog &) = delete;
    StepDialog &operator=(const StepDialog &) = delete;

    /// The plan that is open in the window; offered where it can be stepped.
    void offerPlan(const engine::Plan &plan);
    void setVocabulary(model::Vocabulary vocabulary);
    void play(StepChallenge challenge);
    void choose(model::StepNumber number);
    /// From the start; as a pasted list.
    void replay(const QString &text);
    void tryAll();
    /// The plan of the window with few increments, where it is too large as it is.
    void takeSmaller();
    /// Beside the plan's lines: choices as JSON; the interleaving as .png, .svg, .pdf or .csv.
    bool saveTo(const QString &path);
    bool openSaved(const QString &path);
    bool exportTo(const QString &path, Theme theme);
    /// What the window offered.
    void playOffered();

    [[nodiscard]] const model::StepSession *session() const { return m_session.get(); }
    [[nodiscard]] bool solved() const { return m_solved; }
    [[nodiscard]] bool exploring() const { return m_exploration != nullptr; }
    [[nodiscard]] QString message() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildButtons();
    void addKeys();
    void start();
    void playBy(model::StepScheduler scheduler);
    void refresh();
    void refreshCards();
    void look();
    void explore();
    void say(const QString &line);
    void savePlay();
    void openPlay();
    void askExport();
    void refreshTask();
    void refreshMessage();
    [[nodiscard]] engine::Plan chosenPlan();

    std::string m_workerPath;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    std::optional<engine::Plan> m_offered;
    std::optional<StepChallenge> m_challenge;
    std::optional<engine::Plan> m_opened;  ///< of a saved interleaving
    std::optional<engine::Plan> m_smaller; ///< instead of what is offered, once it was asked for
    BadgeCache m_badges;
    std::unique_ptr<model::StepSession> m_session;
    std::unique_ptr<model::Exploration> m_exploration;
    model::PythonListing m_listing;
    bool m_solved = false;
    QTimer m_timer;   ///< for who comes back by himself
    QTimer m_explore; ///< one slice of the exploration each
    QComboBox *m_chooser;
    QLabel *m_task;
    PythonView *m_view;
    QVBoxLayout *m_cardColumn = nullptr;
    std::vector<QPushButton *> m_cards;
    QLabel *m_shared;
    QLabel *m_choices;
    QLabel *m_message;
    QPushButton *m_takeSmaller;
    std::vector<QPushButton *> m_buttons;
};

} // namespace brigade::app
