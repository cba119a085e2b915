#include "app/commands.h"

#include <cstdio>

namespace brigade::app {

void say(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    (void)std::fflush(stdout);
}

void complain(const std::string &message)
{
    (void)std::fprintf(stderr, "%s\n", message.c_str());
}

void notice(const QString &text)
{
    complain("notice: " + text.toStdString());
}

} // namespace brigade::app
