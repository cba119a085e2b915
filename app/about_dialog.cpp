#include "app/about_dialog.h"

#include "app/metrics.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

// The file is part of a static library, which says so to the linker by this call alone.
static void initLicenceResources() // not in a namespace: the macro forbids it
{
    Q_INIT_RESOURCE(licences);
    Q_INIT_RESOURCE(licences_of_parts);
}

namespace brigade::app {

namespace {

struct Part
{
    const char *name;
    const char *what;
    const char *licence;
    const char *where;
};

// Words of licences are not translated.
constexpr std::array kParts {
    Part {"Qt", QT_TRANSLATE_NOOP("AboutDialog", "windows, drawings, files"),
          "GNU LGPL 3 (Qt Charts: GNU GPL 3); its own third-party parts, among them FreeType, "
          "HarfBuzz, libjpeg, libpng, PCRE2 and zlib, have the licences named there",
          "https://doc.qt.io/qt-6/licensing.html"},
    Part {"Boost", QT_TRANSLATE_NOOP("AboutDialog", "Asio, Beast, Interprocess, JSON"),
          "Boost Software License 1.0", "https://www.boost.org/LICENSE_1_0.txt"},
    Part {"GCC runtime",
          QT_TRANSLATE_NOOP("AboutDialog",
                            "in the packages for Windows: libstdc++, "
                            "libgcc"),
          "GNU GPL 3 with the GCC Runtime Library Exception 3.1",
          "https://www.gnu.org/licenses/gcc-exception-3.1.html"},
    Part {"winpthreads", QT_TRANSLATE_NOOP("AboutDialog", "in the packages for Windows"),
          "MIT and BSD (mingw-w64)", "https://www.mingw-w64.org"},
    Part {"DejaVu",
          QT_TRANSLATE_NOOP("AboutDialog",
                            "fonts of the system, where it has them; none "
                            "comes with Brigade"),
          "Bitstream Vera licence, changes in the public domain", "https://dejavu-fonts.github.io"},
    Part {"CPython",
          QT_TRANSLATE_NOOP("AboutDialog",
                            "its GIL's algorithm, written anew; no line "
                            "of it comes with Brigade"),
          "Python Software Foundation License 2", "https://docs.python.org/3/license.html"}};

QString fileText(const QString &name)
{
    static const bool kReady = (initLicenceResources(), true);
    Q_UNUSED(kReady);
    QFile file(QStringLiteral(":/licences/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString partsHtml()
{
    QString html;
    for (const Part &part : kParts)
        html += QStringLiteral("<p><b>%1</b> – %2<br>%3<br><a href=\"%4\">%4</a></p>")
                    .arg(QLatin1String(part.name),
                         QCoreApplication::translate("AboutDialog", part.what),
                         QLatin1String(part.licence), QLatin1String(part.where));
    return html;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Brigade"));
    auto *head = new QLabel(
        tr("<h3>Brigade %1</h3><p>Shows how programs really run: real threads in real processes "
           "on this machine's cores.</p><p>Licence: GNU General Public License, version 3 or "
           "later; it comes with no warranty. Qt %2.</p>")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())),
        this);
    head->setWordWrap(true);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(tr("Licences"));
    text->setOpenExternalLinks(true);
    text->setHtml(tr("<h3>What it is made with</h3>") + partsHtml()
                  + tr("<p>Drawings and icons were made for Brigade and have its licence.</p>")
                  + QStringLiteral("<h3>Boost Software License 1.0</h3><pre>%1</pre>"
                                   "<h3>GNU General Public License 3</h3><pre>%2</pre>")
                        .arg(fileText(QStringLiteral("boost.txt")).toHtmlEscaped(),
                             fileText(QStringLiteral("LICENSE")).toHtmlEscaped()));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(text, 1);
    column->addWidget(close);
    resize(metrics::kKeysWidthPx, metrics::kWordsHeightPx);
    text->setFocus();
}

} // namespace brigade::app
