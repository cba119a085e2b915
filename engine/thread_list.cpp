#include "engine/thread_list.h"

#include <charconv>
#include <memory>
#include <string_view>

#include <dirent.h>

namespace brigade::engine {

std::vector<std::int64_t> threadsOfProcess(const std::string &process)
{
    struct Close
    {
        void operator()(DIR *directory) const { ::closedir(directory); }
    };
    std::vector<std::int64_t> threads;
    const std::unique_ptr<DIR, Close> directory(::opendir(("/proc/" + process + "/task").c_str()));
    if (!directory)
        return threads;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): the stream is ours alone
    while (const dirent *entry = ::readdir(directory.get())) {
        const std::string_view name = &entry->d_name[0];
        std::int64_t thread = 0;
        const auto parsed = std::from_chars(name.data(), name.data() + name.size(), thread);
        if (parsed.ec == std::errc {} && thread > 0)
            threads.push_back(thread);
    }
    return threads;
}

} // namespace brigade::engine
