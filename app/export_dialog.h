// "Export picture…": what, format, scale, range and theme, with a preview; saves or copies.
// Threads: the window's. When a file cannot be written: one line in the dialog, which stays open.
#pragma once

#include "app/export_picture.h"

#include <QDialog>
#include <QTimer>

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
    void askSave();

    const ExportSource &m_source;
    QComboBox *m_subject;
    QComboBox *m_format;
    QComboBox *m_scale;
    QComboBox *m_range;
    QComboBox *m_theme;
    QLabel *m_preview;
    QLabel *m_message;
    QTimer m_redraw;
    QImage m_picture; ///< as it would be at scale 1
};

/// The choices of the last time; what is missing or makes no sense is as at first.
[[nodiscard]] ExportChoices readExportChoices(const QSettings &settings);
void writeExportChoices(QSettings &settings, const ExportChoices &choices);

} // namespace brigade::app
