// A listing to read: text in a fixed font, and a margin in which arrows say who is at a line. Not
// by colour alone: an arrow, a number, and a band behind the line of who is followed.
// Threads: the window's.
#pragma once

#include <QPlainTextEdit>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace brigade::app {

class PythonColours;

/// Followed: his lines have a band, and are kept in sight.
enum class LineEmphasis : std::uint8_t { Plain, Followed };

struct LineMark
{
    int line = 0;      ///< from 0
    int lineCount = 1; ///< how many belong together; the arrow stands at the first
    QString label;     ///< short: the numbers of who is there
    LineEmphasis emphasis = LineEmphasis::Plain;
    friend bool operator==(const LineMark &, const LineMark &) = default;
};

class PythonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PythonView(QWidget *parent = nullptr);

    /// By line; does nothing where they are as before.
    void setMarks(std::vector<LineMark> marks);
    [[nodiscard]] const std::vector<LineMark> &marks() const { return m_marks; }
    /// What a tool tip says about a line; empty: nothing.
    void setTips(std::function<QString(int line)> tips) { m_tips = std::move(tips); }
    /// Longer labels are cut.
    [[nodiscard]] static int longestLabel() { return kLongestLabel; }
    [[nodiscard]] int marginWidth() const;
    /// Of the arrow of a mark, in the margin; empty when its line is out of sight.
    [[nodiscard]] QRect arrowOf(const LineMark &mark) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int kLongestLabel = 5;

    [[nodiscard]] QRect lineRect(int line) const;
    void showBands();
    void keepInSight();
    void paintMargin();
    void showTip(int y, const QPoint &global);

    QWidget *m_margin;
    PythonColours *m_colours;
    std::vector<LineMark> m_marks;
    std::function<QString(int)> m_tips;
};

} // namespace brigade::app
