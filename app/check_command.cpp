#include "app/commands.h"
#include "app/plan_input.h"

namespace brigade::app {

int checkCommand(const CommandLine &line)
{
    const auto reading = loadPlan(line.input, line.settings);
    if (!reading) {
        complain(reading.error());
        return kWrongInput;
    }
    for (const std::string &each : reading.value().notices)
        notice(QString::fromStdString(each));
    say(line.input + QStringLiteral(": a valid plan\n"));
    return kDone;
}

} // namespace brigade::app
