// Every term of the course in both vocabularies, with one sentence, a picture that is drawn from a
// run made for it, and "Show me", which runs it in the window. Threads: the window's.
#pragma once

#include "app/gallery_picture.h"
#include "app/quiet_runs.h"
#include "app/run_controller.h"
#include "model/course.h"

#include <QDialog>

#include <map>
#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace brigade::app {

class GalleryView;

/// What tells a term best in one picture: the scene for a look at that or at a whole process, else
/// a timeline, also where the window would show charts, figures or Python. Any thread.
[[nodiscard]] model::GalleryView termView(const model::Look &look);

class GlossaryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `window`: while it is busy nothing is drawn.
    GlossaryDialog(std::vector<model::GlossaryTerm> terms,
                   RunController &window,
                   QWidget *parent = nullptr);
    ~GlossaryDialog() override;
    GlossaryDialog(const GlossaryDialog &) = delete;
    GlossaryDialog &operator=(const GlossaryDialog &) = delete;

    /// False: there is no such term.
    bool showTerm(const QString &id);
    /// The id of what is shown; empty: nothing.
    [[nodiscard]] QString shown() const;
    void setVocabulary(model::Vocabulary vocabulary);
    /// The picture of the term that is shown, anew.
    void draw();
    [[nodiscard]] bool isDrawn() const;
    /// Why the last run could not be made; empty: nothing went wrong.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QuietRuns &runs() { return m_runs; }

public slots:
    void reject() override;

signals:
    void showWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    [[nodiscard]] QWidget *buildRight();
    void filter(const QString &wanted);
    [[nodiscard]] const model::GlossaryTerm *current() const;
    [[nodiscard]] const GalleryDrawing *drawingOf(const model::GlossaryTerm &term);
    void take(const QString &picture, const ShownRun &run);
    void tell();
    void showState();

    std::vector<model::GlossaryTerm> m_terms;
    RunController &m_window;
    QuietRuns m_runs;
    model::Vocabulary m_vocabulary = model::Vocabulary::Restaurant;
    std::map<QString, ShownRun> m_lastRuns; ///< by picture
    /// By term; made of its picture's run when the term is first shown.
    std::map<QString, std::unique_ptr<GalleryDrawing>> m_drawings;
    QString m_problem; ///< of the last run; empty: none
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_entry;
    GalleryView *m_view;
    QPushButton *m_draw;
    QPushButton *m_show;
};

} // namespace brigade::app
