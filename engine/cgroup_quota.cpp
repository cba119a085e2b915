#include "engine/cgroup_quota.h"

#include "engine/whole_file.h"

#include <algorithm>
#include <cstdint>
#include <sstream>
#include <string_view>
#include <vector>

namespace brigade::engine {

namespace {

enum class Version : std::uint8_t { V1, V2 };

/// One line of mountinfo that mounts a hierarchy which can carry a quota.
struct Mount
{
    Version version = Version::V2;
    std::string root;  ///< the cgroup that is mounted
    std::string point; ///< where
};

bool listed(std::string_view commaSeparated, std::string_view word)
{
    const std::string padded = "," + std::string(commaSeparated) + ",";
    return padded.find("," + std::string(word) + ",") != std::string::npos;
}

std::vector<Mount> mounts(const std::string &mountInfo)
{
    // 31 23 0:28 ROOT POINT OPTIONS [TAGS...] - TYPE SOURCE SUPEROPTIONS
    std::vector<Mount> found;
    std::istringstream lines(mountInfo);
    for (std::string line; std::getline(lines, line);) {
        const auto dash = line.find(" - ");
        if (dash == std::string::npos)
            continue;
        std::istringstream left(line.substr(0, dash));
        std::istringstream right(line.substr(dash + 3));
        std::string skipped;
        std::string type;
        std::string source;
        std::string options;
        Mount mount;
        left >> skipped >> skipped >> skipped >> mount.root >> mount.point;
        right >> type >> source >> options;
        mount.version = type == "cgroup2" ? Version::V2 : Version::V1;
        if (type == "cgroup2" || (type == "cgroup" && listed(options, "cpu")))
            found.push_back(mount);
    }
    return found;
}

/// The process's place in the hierarchy of this version: "/a/b".
std::optional<std::string> membership(const std::string &selfCgroup, Version version)
{
    // v2: "0::/a/b"; v1: "1:cpu,cpuacct:/a/b"
    std::istringstream lines(selfCgroup);
    for (std::string line; std::getline(lines, line);) {
        const auto first = line.find(':');
        const auto second = first == std::string::npos ? first : line.find(':', first + 1);
        if (second == std::string::npos)
            continue;
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const bool mine =
            version == Version::V2 ? line.starts_with("0::") : listed(controllers, "cpu");
        if (mine)
            return line.substr(second + 1);
    }
    return std::nullopt;
}

std::optional<double> ratio(const std::string &quota, const std::string &period)
{
    std::istringstream quotaText(quota);
    std::istringstream periodText(period);
    double quotaUs = 0;
    double periodUs = 0;
    // "max" (v2) and -1 (v1) mean no limit.
    if (!(quotaText >> quotaUs) || !(periodText >> periodUs) || quotaUs <= 0 || periodUs <= 0)
        return std::nullopt;
    return quotaUs / periodUs;
}

std::optional<double> quotaOf(const std::string &directory, Version version)
{
    if (version == Version::V2) {
        const auto text = readWholeFile(directory + "/cpu.max");
        const auto space = text ? text->find(' ') : std::string::npos;
        if (space == std::string::npos)
            return std::nullopt;
        return ratio(text->substr(0, space), text->substr(space + 1));
    }
    const auto quota = readWholeFile(directory + "/cpu.cfs_quota_us");
    const auto period = readWholeFile(directory + "/cpu.cfs_period_us");
    return quota && period ? ratio(*quota, *period) : std::nullopt;
}

void lower(std::optional<double> &least, std::optional<double> quota)
{
    if (quota)
        least = least ? std::min(*least, *quota) : *quota;
}

/// `path` as seen below the mount: a container without a cgroup namespace has a mount whose root
/// is its own cgroup, and a path that starts with it.
std::string belowMount(const Mount &mount, const std::string &path)
{
    std::string below = path;
    if (mount.root != "/") {
        const bool inside = path == mount.root || path.starts_with(mount.root + "/");
        below = inside ? path.substr(mount.root.size()) : "";
    }
    // "/../x": the process was moved out of what is mounted here; the mount itself still counts.
    if (below == "/" || below.starts_with("/.."))
        below.clear();
    return below;
}

} // namespace

std::optional<double> cgroupQuota(const CgroupFiles &files)
{
    std::optional<double> least;
    const std::string self = readWholeFile(files.membership).value_or("");
    for (const Mount &mount : mounts(readWholeFile(files.mounts).value_or(""))) {
        const auto path = membership(self, mount.version);
        if (!path)
            continue;
        std::string below = belowMount(mount, *path);
        while (true) {
            lower(least, quotaOf(mount.point + below, mount.version));
            const auto slash = below.rfind('/');
            if (below.empty() || slash == std::string::npos)
                break;
            below.resize(slash);
        }
    }
    return least;
}

} // namespace brigade::engine
