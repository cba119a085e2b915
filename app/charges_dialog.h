// "What this machine charges": measures it in a child process with progress and Cancel, shows the
// figures beside the textbook's as a table and as a picture, keeps, compares and exports them.
// Threads: the window's. Owns: the round of measurements under way; closing cancels it. Not modal.
// When something fails: one line in the dialog.
#pragma once

#include "model/charge_session.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace brigade::app {

class ChargeChart;

/// Forget: the user's data folder is neither read nor written.
enum class ChargeKeeping : std::uint8_t { Keep, Forget };

struct ChargesSetting
{
    ChargeKeeping keeping = ChargeKeeping::Keep;
    std::string workerPath {}; ///< empty: beside this program
    /// Whether a run goes on, which would disturb; may be empty.
    std::function<bool()> busy {};
};

class ChargesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChargesDialog(ChargesSetting setting, QWidget *parent = nullptr);
    ~ChargesDialog() override;
    ChargesDialog(const ChargesDialog &) = delete;
    ChargesDialog &operator=(const ChargesDialog &) = delete;

    /// These only; none: all.
    void measure(const std::vector<engine::Charge> &charges = {});
    void cancel();
    [[nodiscard]] bool measuring() const { return m_session != nullptr; }
    void showResults(const model::ChargeResults &results);
    [[nodiscard]] const model::ChargeResults &results() const { return m_results; }
    /// A result's file beside what is shown; false and a line when it is none.
    bool compareWith(const QString &path);
    /// The line at the bottom.
    [[nodiscard]] QString message() const;
    /// By its ending a table (.csv, .json) or a picture (.png, .svg, .pdf); true when written.
    bool exportTo(const QString &path);

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildTable();
    QWidget *buildButtons();
    void poll();
    void finish();
    void refresh();
    void fillRow(int row, const engine::ChargeFigure &figure);
    void explain();
    void offerComparisons();
    void chooseComparison(int index);
    void askExport(const QString &title, const QString &name, const QString &filter);
    void say(const QString &line);

    ChargesSetting m_setting;
    std::unique_ptr<model::ChargeSession> m_session; ///< while it measures
    model::ChargeResults m_results;
    std::optional<model::ChargeResults> m_other;
    QString m_shownPath; ///< of the kept results; empty: not kept
    QTimer m_timer;
    QPushButton *m_measure;
    QProgressBar *m_progress;
    QComboBox *m_compare;
    QLabel *m_machine;
    QTableWidget *m_table;
    ChargeChart *m_chart;
    QTabWidget *m_tabs;
    QLabel *m_why;
    QLabel *m_message;
    QPushButton *m_exportTable;
    QPushButton *m_exportPicture;
};

} // namespace brigade::app
