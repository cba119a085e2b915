#include "model/lesson_reader.h"

#include "model/lesson_steps.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace brigade::model {

namespace {

constexpr qint64 kMostBytes = 4 << 20;

QStringList listOf(const QString &text)
{
    QStringList found;
    for (const QString &each : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        found << each.trimmed();
    return found;
}

class LessonFileReader
{
public:
    LessonFileReader(const QString &text, QString file)
        : m_lines(text.split(QLatin1Char('\n')))
        , m_file(std::move(file))
    {
        for (QString &line : m_lines) {
            if (line.endsWith(QLatin1Char('\r')))
                line.chop(1);
        }
    }

    LessonReading read()
    {
        m_lesson.file = m_file;
        static const QRegularExpression kNumber(QStringLiteral("^(\\d{1,4})"));
        m_lesson.number = kNumber.match(m_file).captured(1).toInt();
        if (readHead())
            readSteps();
        LessonReading reading;
        reading.complaints = std::move(m_complaints);
        if (reading.complaints.isEmpty())
            reading.lesson = std::move(m_lesson);
        return reading;
    }

private:
    void complain(int line, const QString &what)
    {
        m_complaints << QStringLiteral("%1:%2: %3").arg(m_file).arg(line).arg(what);
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_lines.size(); }
    [[nodiscard]] const QString &line() const { return m_lines[m_at]; }
    [[nodiscard]] int lineNumber() const { return static_cast<int>(m_at) + 1; }

    bool readHead();
    void takeHead(const QString &key, const QString &value);
    void readSteps();
    void readStep();
    void readStepLines(LessonStep &step);
    void readBlock(LessonStep &step);
    void readText(LessonStep &step);

    QStringList m_lines;
    QString m_file;
    qsizetype m_at = 0;
    Lesson m_lesson;
    QStringList m_complaints;
};

bool LessonFileReader::readHead()
{
    while (!atEnd() && line().trimmed().isEmpty())
        ++m_at;
    if (atEnd() || line().trimmed() != QLatin1String("---")) {
        complain(1, QStringLiteral("a lesson begins with a line '---' and 'brigade-lesson: 1'"));
        return false;
    }
    QStringList given;
    for (++m_at; !atEnd() && line().trimmed() != QLatin1String("---"); ++m_at) {
        const auto colon = line().indexOf(QLatin1Char(':'));
        if (line().trimmed().isEmpty())
            continue;
        const QString key = line().left(std::max<qsizetype>(colon, 0)).trimmed();
        if (colon < 0 || given.contains(key))
            complain(lineNumber(),
                     colon < 0 ? QStringLiteral("expected 'key: value'")
                               : QStringLiteral("%1: given twice").arg(key));
        else
            takeHead(key, line().mid(colon + 1).trimmed());
        given << key;
    }
    if (atEnd()) {
        complain(1, QStringLiteral("the head does not end: a second line '---' is missing"));
        return false;
    }
    ++m_at;
    for (const char *key : {"brigade-lesson", "id", "title", "part", "minutes"}) {
        if (!given.contains(QLatin1String(key)))
            complain(1, QStringLiteral("%1: is missing in the head").arg(QLatin1String(key)));
    }
    return true;
}

void LessonFileReader::takeHead(const QString &key, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (key == QLatin1String("brigade-lesson")) {
        if (number > 1)
            complain(lineNumber(),
                     QStringLiteral("brigade-lesson: is %1: a newer version of the lessons' "
                                    "format; this program reads version 1")
                         .arg(value));
        else if (number != 1)
            complain(lineNumber(),
                     QStringLiteral("brigade-lesson: must be 1, not '%1'").arg(value));
    } else if (key == QLatin1String("id")) {
        static const QRegularExpression kId(QStringLiteral("^[a-z0-9][a-z0-9-]*$"));
        m_lesson.id = value;
        if (!kId.match(value).hasMatch())
            complain(lineNumber(), QStringLiteral("id: must be small letters, digits and '-'"));
    } else if (key == QLatin1String("title")) {
        m_lesson.title = value;
        if (value.isEmpty())
            complain(lineNumber(), QStringLiteral("title: must not be empty"));
    } else if (key == QLatin1String("part")) {
        m_lesson.part = number;
        if (!isNumber || number < 0 || number > 9)
            complain(lineNumber(), QStringLiteral("part: must be from 0 to 9"));
    } else if (key == QLatin1String("minutes")) {
        m_lesson.minutes = number;
        if (!isNumber || number < 1 || number > 240)
            complain(lineNumber(), QStringLiteral("minutes: must be from 1 to 240"));
    } else if (key == QLatin1String("teaches")) {
        m_lesson.teaches = listOf(value);
    } else {
        complain(lineNumber(), QStringLiteral("%1: is no key of the head").arg(key));
    }
}

void LessonFileReader::readSteps()
{
    while (!atEnd()) {
        if (line().startsWith(QLatin1String("## "))) {
            readStep();
        } else {
            if (!line().trimmed().isEmpty())
                complain(lineNumber(), QStringLiteral("text before the first '## kind: Title'"));
            ++m_at;
        }
    }
    if (m_lesson.steps.empty())
        complain(lineNumber(), QStringLiteral("the lesson has no steps"));
}

void LessonFileReader::readStep()
{
    LessonStep step;
    step.line = lineNumber();
    const QString heading = line().mid(3);
    const QString kindName = heading.section(QLatin1Char(':'), 0, 0).trimmed();
    step.title = heading.section(QLatin1Char(':'), 1).trimmed();
    const auto kind = stepKindOf(kindName);
    if (!kind)
        complain(step.line, QStringLiteral("'%1' is no kind of step").arg(kindName));
    step.kind = kind.value_or(LessonStepKind::Read);
    if (step.title.isEmpty())
        complain(step.line, QStringLiteral("a step has a title: '## %1: Title'").arg(kindName));
    ++m_at;
    readStepLines(step);
    if (!atEnd() && line().trimmed() == QLatin1String("```json"))
        readBlock(step);
    else if (needsObject(step.kind) && kind)
        complain(step.line, QStringLiteral("a step '%1' needs a block ```json").arg(kindName));
    readText(step);
    m_lesson.steps.push_back(std::move(step));
}

/// `facts:` and `notes:`, and the blank lines before what follows.
void LessonFileReader::readStepLines(LessonStep &step)
{
    for (; !atEnd(); ++m_at) {
        if (line().startsWith(QLatin1String("facts:")))
            step.facts << listOf(line().mid(6));
        else if (line().startsWith(QLatin1String("notes:")))
            step.notes = line().mid(6).trimmed();
        else if (!line().trimmed().isEmpty())
            return;
    }
}

void LessonFileReader::readBlock(LessonStep &step)
{
    const int first = lineNumber() + 1;
    QStringList block;
    for (++m_at; !atEnd() && line().trimmed() != QLatin1String("```"); ++m_at)
        block << line();
    if (atEnd()) {
        complain(first - 1, QStringLiteral("the block does not end: a line ``` is missing"));
        return;
    }
    ++m_at;
    if (!takesObject(step.kind)) {
        complain(first - 1,
                 QStringLiteral("a step '%1' takes no JSON").arg(stepKindName(step.kind)));
        return;
    }
    const LessonSource source(m_file, block.join(QLatin1Char('\n')), first, m_complaints);
    const auto object = source.parse();
    if (!object)
        return;
    LessonObject reading(source, *object);
    readStepObject(step, reading);
}

void LessonFileReader::readText(LessonStep &step)
{
    while (!atEnd() && line().trimmed().isEmpty())
        ++m_at;
    step.textLine = lineNumber();
    QStringList text;
    bool inCode = false;
    for (; !atEnd() && (inCode || !line().startsWith(QLatin1String("## "))); ++m_at) {
        if (line().startsWith(QLatin1String("```")))
            inCode = !inCode;
        text << line();
    }
    step.text = text.join(QLatin1Char('\n')).trimmed();
    if (inCode)
        complain(step.textLine, QStringLiteral("a block of code does not end"));
}

} // namespace

LessonReading readLesson(const QByteArray &text, const QString &file)
{
    return LessonFileReader(QString::fromUtf8(text), file).read();
}

LessonReading readLessonFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    LessonReading reading;
    if (!file.open(QIODevice::ReadOnly))
        reading.complaints << QStringLiteral("%1: %2").arg(path, file.errorString());
    else if (file.size() > kMostBytes)
        reading.complaints << QStringLiteral("%1: is larger than a lesson may be (4 MB)").arg(path);
    else
        return readLesson(file.readAll(), name);
    return reading;
}

} // namespace brigade::model
