// "Export picture…": what, format, scale, range and theme, with a preview; saves or copies.
// Threads: the window's; pictures are painted on others, which end before the dialog does.
// When a file cannot be written: one line in the dialog, which stays open.
#pragma once

#include "app/export_picture.h"
#include "app/long_write.h"

#include <QDialog>
#include <QTimer>

#include <future>

class QComboBox;
class QLabel;
class QSettings;

namespace brigade::app {

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The source must outlive the dialog.
    ExportDialog(const ExportSource &source,
                 const ExportChoices &choices,
                 QWidget *parent = nullptr);

    [[nodiscard]] ExportChoices choices() const;
    // Both return when it is done or given up, and the window lives on meanwhile.
    /// The file's ending is added where it is missing; true when it is written.
    bool saveTo(const QString &path);
    void copy();
    [[nodiscard]] QString message() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildControls(const ExportChoices &choices);
    void changed();
    void preview();
    void showPreview(const QImage &picture);
    void askSave();
    /// True when it was all done; otherwise the message says why not.
    bool work(const QString &what, const FileWriter &writer);

    const ExportSource &m_source;
    QComboBox *m_subject;
    QComboBox *m_format;
    QComboBox *m_scale;
    QComboBox *m_range;
    QComboBox *m_theme;
    QLabel *m_preview;
    QLabel *m_message;
    QTimer m_redraw;
    bool m_again = false;         ///< the preview, as soon as the one being painted is there
    std::future<void> m_painting; ///< of the preview; the last member: others are there until then
};

/// The choices of the last time; what is missing or makes no sense is as at first.
[[nodiscard]] ExportChoices readExportChoices(const QSettings &settings);
void writeExportChoices(QSettings &settings, const ExportChoices &choices);

} // namespace brigade::app
