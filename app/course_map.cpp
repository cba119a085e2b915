#include "app/course_map.h"

#include "app/course_stations.h"
#include "app/course_words.h"
#include "app/message_words.h"
#include "app/metrics.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>
#include <numeric>

namespace brigade::app {

namespace {

/// Mistakes come behind the chapters, what lies beyond comes last.
int placeOf(int part)
{
    return part == 0 ? 8 * 2 + 1 : part * 2;
}

QString stateWords(const model::Lesson &lesson,
                   const model::LessonProgress &progress,
                   Station station)
{
    switch (station) {
    case Station::Done:
        return QStringLiteral("✔");
    case Station::Open:
        return CourseMap::tr("next");
    case Station::Later:
        return {};
    case Station::Begun:
        break;
    }
    const auto steps = static_cast<int>(lesson.steps.size());
    return CourseMap::tr("%1 %").arg(100 * progress.furthest / std::max(1, steps));
}

QTreeWidgetItem *addHeading(QTreeWidget &tree, int part)
{
    auto *heading = new QTreeWidgetItem(&tree);
    heading->setText(0, partName(part));
    heading->setFlags(Qt::ItemIsEnabled);
    QFont bold = tree.font();
    bold.setBold(true);
    heading->setFont(0, bold);
    heading->setFirstColumnSpanned(true);
    return heading;
}

} // namespace

CourseMap::CourseMap(QWidget *parent)
    : QWidget(parent)
    , m_goOn(new QPushButton(this))
    , m_note(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Lesson"), tr("Time"), tr("Done")});
    m_tree->setAccessibleName(tr("Lessons"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(fontMetrics().height() + metrics::kPanelEdgePx);
    m_tree->setItemDelegateForColumn(0, new StationDelegate(m_tree));
    m_tree->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_goOn);
    column->addWidget(m_note);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QString id = item->data(0, Qt::UserRole).toString();
        if (!id.isEmpty())
            emit chosen(id);
    });
    connect(m_goOn, &QPushButton::clicked, this, [this] { emit chosen(m_current); });
}

void CourseMap::fill(const model::Course &course, const model::CourseProgress &progress)
{
    m_current = progress.current();
    const model::Lesson *current = course.find(m_current);
    m_goOn->setVisible(current != nullptr || !course.lessons.empty());
    if (current == nullptr && !course.lessons.empty())
        m_current = course.lessons.front().id;
    m_goOn->setText(current != nullptr ? tr("Continue: %1").arg(current->title)
                                       : tr("Begin with the first lesson"));
    QStringList notes;
    if (!progress.damage().isEmpty())
        notes << messageInLanguage(progress.damage());
    for (const QString &complaint : course.complaints)
        notes << messageInLanguage(complaint);
    if (!course.complaints.isEmpty())
        notes.prepend(tr("Some files could not be read; the others are here:"));
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    fillTree(course, progress);
}

void CourseMap::fillTree(const model::Course &course, const model::CourseProgress &progress)
{
    m_tree->clear();
    std::map<int, int> partAt;
    for (const model::Lesson &lesson : course.lessons)
        partAt.emplace(placeOf(lesson.part), lesson.part);
    std::map<int, QTreeWidgetItem *> parts;
    for (const auto &[place, part] : partAt)
        parts[place] = addHeading(*m_tree, part);
    QTreeWidgetItem *chosenItem = nullptr;
    for (std::size_t i = 0; i < course.lessons.size(); ++i) {
        const model::Lesson &lesson = course.lessons[i];
        auto *item = new QTreeWidgetItem(parts.at(placeOf(lesson.part)));
        const Station station = stationOf(course, progress, i);
        item->setText(0, lesson.title);
        item->setToolTip(0, lesson.title);
        item->setText(1, tr("%1 min").arg(lesson.minutes));
        item->setText(2, stateWords(lesson, progress.lesson(lesson.id), station));
        item->setData(0, Qt::UserRole, lesson.id);
        item->setData(0, StationDelegate::kStationRole, static_cast<int>(station));
        if (station == Station::Later)
            item->setToolTip(0,
                             tr("%1. It builds on “%2”; nothing keeps you from opening it now.")
                                 .arg(lesson.title, course.lessons[i - 1].title));
        if (lesson.id == m_current)
            chosenItem = item;
    }
    for (const auto &[place, heading] : parts)
        heading->child(heading->childCount() - 1)->setData(0, StationDelegate::kEndsRole, true);
    m_tree->expandAll();
    if (chosenItem != nullptr)
        m_tree->setCurrentItem(chosenItem);
}

} // namespace brigade::app
