#include "engine/http_routes.h"

#include "engine/message_text.h"

#include <algorithm>
#include <array>

namespace brigade::engine {

namespace {

constexpr std::string_view kPlain = "text/plain; charset=utf-8";

HttpReply refusal(unsigned status, std::string_view words, std::string_view header = {})
{
    return {.status = status,
            .type = kPlain,
            .body = std::string(words) + '\n',
            .header = std::string(header)};
}

std::string_view nameOf(HttpMethod method)
{
    return method == HttpMethod::Post ? "POST" : "GET";
}

/// What a page is allowed to come from: this machine; a file or a sandbox ("null") is not.
bool isLoopbackOrigin(std::string_view origin)
{
    constexpr std::array<std::string_view, 2> kSchemes {"http://", "https://"};
    return std::any_of(kSchemes.begin(), kSchemes.end(), [origin](std::string_view scheme) {
        return origin.starts_with(scheme) && isLoopbackHost(origin.substr(scheme.size()));
    });
}

std::string htmlText(std::string_view text)
{
    std::string safe;
    for (const char letter : text) {
        if (letter == '<')
            safe += "&lt;";
        else if (letter == '&')
            safe += "&amp;";
        else
            safe += letter;
    }
    return safe;
}

HttpReply listAsJson(const Plan &plan)
{
    std::string body = R"({"title":)" + jsonText(plan.title) + R"(,"endpoints":[)";
    for (const TaskKind &kind : plan.tasks) {
        body += &kind == &plan.tasks.front() ? "" : ",";
        body += R"({"method":")" + std::string(nameOf(methodFor(kind))) + R"(","path":"/)"
            + kind.name + R"(","style":")" + (kind.style == TaskStyle::Def ? "def" : "async def")
            + "\"}";
    }
    return {.body = body + "]}\n"};
}

HttpReply listAsPage(const Plan &plan)
{
    const std::string title = htmlText(plan.title.empty() ? "Brigade" : plan.title);
    std::string body = "<!doctype html><meta charset=\"utf-8\"><title>" + title + "</title><h1>"
        + title + "</h1><p>Every task of the plan is an endpoint:</p><ul>";
    for (const TaskKind &kind : plan.tasks) {
        const bool link = methodFor(kind) == HttpMethod::Get;
        body += "<li><code>" + std::string(nameOf(methodFor(kind))) + ' '
            + (link ? "<a href=\"/" + kind.name + "\">" : "") + '/' + kind.name
            + (link ? "</a>" : "") + "</code> ("
            + (kind.style == TaskStyle::Def ? "def" : "async def") + ")</li>";
    }
    return {.type = "text/html; charset=utf-8", .body = body + "</ul>\n"};
}

HttpRoute endpoint(const Plan &plan, const HttpRequest &request, std::string_view name)
{
    const auto found = std::find_if(plan.tasks.begin(), plan.tasks.end(),
                                    [name](const TaskKind &kind) { return kind.name == name; });
    if (found == plan.tasks.end())
        return refusal(404, "no task of the plan is called so; GET / lists them");
    const HttpMethod method = methodFor(*found);
    if (request.method != method) {
        return refusal(405, "this endpoint answers " + std::string(nameOf(method)) + " only",
                       "Allow: " + std::string(nameOf(method)));
    }
    if (method == HttpMethod::Post && !request.origin.empty() && !isLoopbackOrigin(request.origin))
        return refusal(403, "not from a page of another site");
    return static_cast<std::uint32_t>(found - plan.tasks.begin());
}

} // namespace

bool isLoopbackHost(std::string_view host)
{
    constexpr std::array<std::string_view, 3> kNames {"localhost", "127.0.0.1", "[::1]"};
    const auto lower = [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    };
    std::string text(host);
    std::transform(text.begin(), text.end(), text.begin(), lower);
    return std::any_of(kNames.begin(), kNames.end(), [&text](std::string_view name) {
        if (!text.starts_with(name))
            return false;
        const std::string_view port = std::string_view(text).substr(name.size());
        return port.empty()
            || (port.size() >= 2 && port.size() <= 6 && port.front() == ':'
                && port.find_first_not_of("0123456789", 1) == std::string_view::npos);
    });
}

HttpMethod methodFor(const TaskKind &kind)
{
    const bool crashes = std::any_of(kind.steps.begin(), kind.steps.end(), [](const Step &step) {
        return stepKind(step) == StepKind::Crash;
    });
    return crashes ? HttpMethod::Post : HttpMethod::Get;
}

HttpRoute routeOf(const Plan &plan, const HttpRequest &request)
{
    if (request.host.empty())
        return refusal(400, "a request names its host");
    if (!isLoopbackHost(request.host))
        return refusal(421, "only localhost, 127.0.0.1 and [::1] are served here");
    const std::string_view target = request.target;
    const std::string_view path = target.substr(0, target.find('?'));
    if (!path.starts_with('/'))
        return refusal(400, "a path begins with /");
    if (path.size() > 1)
        return endpoint(plan, request, path.substr(1));
    if (request.method != HttpMethod::Get)
        return refusal(405, "the list of endpoints answers GET only", "Allow: GET");
    if (request.accept.find("text/html") != std::string_view::npos)
        return listAsPage(plan);
    return listAsJson(plan);
}

} // namespace brigade::engine
