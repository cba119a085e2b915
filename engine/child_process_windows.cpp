// CreateProcess instead of Boost.Process v2 (1.81), which needs a <Windows.h> that mingw on Linux
// has not, hands down every inheritable handle of the program, and cannot put the child into a job
// before it runs.
#include "engine/child_process.h"

#include <array>
#include <atomic>
#include <filesystem>
#include <string_view>
#include <utility>

#include <boost/asio/error.hpp>
#include <boost/asio/windows/object_handle.hpp>
#include <windows.h>

namespace brigade::engine {

namespace asio = boost::asio;

namespace {

constexpr DWORD kKilled = 0xE0000009; // an exit code that no program chooses: see kill()

struct CloseHandleOf
{
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<HANDLE, CloseHandleOf>;

Handle owned(HANDLE handle)
{
    return Handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle);
}

/// All children are in one job that ends when the last handle to it is closed, and ours is the
/// only one: however this process dies, its children die too. Never closed on purpose.
HANDLE childrensJob()
{
    static const HANDLE job = [] {
        const HANDLE created = CreateJobObjectW(nullptr, nullptr);
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits {};
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        if (created)
            SetInformationJobObject(created, JobObjectExtendedLimitInformation, &limits,
                                    sizeof limits);
        return created;
    }();
    return job;
}

struct Pipe
{
    Handle ours;
    Handle childs;
};

/// `access`: what we do with our end, PIPE_ACCESS_OUTBOUND or _INBOUND. Both ends are overlapped:
/// ours because Asio asks for it, the child's so that it may use Asio or plain reads as it likes.
Pipe makePipe(DWORD access)
{
    static std::atomic<unsigned> counter = 0;
    const std::wstring name = L"\\\\.\\pipe\\brigade-" + std::to_wstring(GetCurrentProcessId())
        + L"-" + std::to_wstring(++counter);
    Pipe pipe;
    pipe.ours = owned(CreateNamedPipeW(
        name.c_str(), access | FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
        PIPE_TYPE_BYTE | PIPE_REJECT_REMOTE_CLIENTS, 1, 65536, 65536, 0, nullptr));
    SECURITY_ATTRIBUTES inheritable {sizeof inheritable, nullptr, TRUE};
    if (pipe.ours) {
        pipe.childs = owned(
            CreateFileW(name.c_str(), access == PIPE_ACCESS_OUTBOUND ? GENERIC_READ : GENERIC_WRITE,
                        0, &inheritable, OPEN_EXISTING, FILE_FLAG_OVERLAPPED, nullptr));
    }
    return pipe;
}

/// Quoted as CommandLineToArgvW takes apart: backslashes count only before a quote.
std::wstring commandLineWord(std::wstring_view argument)
{
    std::wstring text = L"\"";
    std::size_t backslashes = 0;
    for (const wchar_t character : argument) {
        if (character == L'"')
            text.append(backslashes + 1, L'\\');
        backslashes = character == L'\\' ? backslashes + 1 : 0;
        text += character;
    }
    text.append(backslashes, L'\\');
    return text + L"\"";
}

std::wstring wide(const std::string &utf8)
{
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end())).wstring();
}

/// Names what CreateProcess is to hand down and the job that the child is born in.
class Attributes
{
public:
    explicit Attributes(std::array<HANDLE, 3> handles)
        : m_handles(handles)
        , m_job(childrensJob())
    {
        SIZE_T bytes = 0;
        InitializeProcThreadAttributeList(nullptr, 2, 0, &bytes);
        m_memory.resize(bytes);
        m_valid = InitializeProcThreadAttributeList(list(), 2, 0, &bytes) != 0;
        // A program without a console has no stderr to hand down.
        const std::size_t count = m_handles.back() ? m_handles.size() : m_handles.size() - 1;
        if (m_valid) {
            UpdateProcThreadAttribute(list(), 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
                                      m_handles.data(), count * sizeof(HANDLE), nullptr, nullptr);
            UpdateProcThreadAttribute(list(), 0, PROC_THREAD_ATTRIBUTE_JOB_LIST, &m_job,
                                      sizeof m_job, nullptr, nullptr);
        }
    }
    ~Attributes()
    {
        if (m_valid)
            DeleteProcThreadAttributeList(list());
    }
    Attributes(const Attributes &) = delete;
    Attributes &operator=(const Attributes &) = delete;

    LPPROC_THREAD_ATTRIBUTE_LIST list()
    {
        return static_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(static_cast<void *>(m_memory.data()));
    }

private:
    std::array<HANDLE, 3> m_handles;
    HANDLE m_job;
    std::vector<std::byte> m_memory;
    bool m_valid = false;
};

/// A copy that may be inherited; the program's own stays as it is.
Handle inheritableError()
{
    HANDLE copy = nullptr;
    const HANDLE own = GetCurrentProcess();
    DuplicateHandle(own, GetStdHandle(STD_ERROR_HANDLE), own, &copy, 0, TRUE,
                    DUPLICATE_SAME_ACCESS);
    return Handle(copy);
}

/// The child's process handle; empty: see GetLastError.
Handle start(const ChildOptions &options, HANDLE input, HANDLE output, DWORD &pid)
{
    const Handle error = inheritableError();
    Attributes attributes({input, output, error.get()});
    STARTUPINFOEXW info {};
    info.StartupInfo.cb = sizeof info;
    info.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    info.StartupInfo.hStdInput = input;
    info.StartupInfo.hStdOutput = output;
    info.StartupInfo.hStdError = error.get();
    info.lpAttributeList = attributes.list();
    const std::wstring path = wide(options.path);
    std::wstring commandLine = commandLineWord(path);
    for (const std::string &argument : options.arguments)
        commandLine += L" " + commandLineWord(wide(argument));
    // A console of its own would flash up; a process group of its own keeps Ctrl-C away.
    const DWORD flags = EXTENDED_STARTUPINFO_PRESENT | CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW;
    PROCESS_INFORMATION started {};
    if (!CreateProcessW(path.c_str(), commandLine.data(), nullptr, nullptr, TRUE, flags, nullptr,
                        nullptr, &info.StartupInfo, &started))
        return nullptr;
    CloseHandle(started.hThread);
    pid = started.dwProcessId;
    return Handle(started.hProcess);
}

/// Windows has no signals; what would have been one ends a process with one of these codes.
ExitStatus statusOf(DWORD code)
{
    switch (code) {
    case kKilled:
        return {.signal = 9}; // SIGKILL
    case EXCEPTION_ACCESS_VIOLATION:
    case EXCEPTION_STACK_OVERFLOW:
        return {.signal = 11}; // SIGSEGV
    case 0xC0000409:           // __fastfail, what abort() does in the universal runtime
        return {.signal = 6};  // SIGABRT
    case EXCEPTION_ILLEGAL_INSTRUCTION:
        return {.signal = 4}; // SIGILL
    case EXCEPTION_INT_DIVIDE_BY_ZERO:
        return {.signal = 8}; // SIGFPE
    default:
        return {.signal = {}, .code = static_cast<int>(code)};
    }
}

} // namespace

struct ChildProcess::Impl : std::enable_shared_from_this<ChildProcess::Impl>
{
    explicit Impl(asio::io_context &context)
        : child(context)
        , input(context)
        , output(context)
    {
    }

    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;
    ~Impl()
    {
        if (!status && child.is_open())
            TerminateProcess(child.native_handle(), kKilled);
    }

    void finish()
    {
        DWORD code = 0;
        GetExitCodeProcess(child.native_handle(), &code);
        status = statusOf(code);
        if (const auto call = std::exchange(handler, nullptr))
            call(*status);
    }

    DWORD pid = 0;
    asio::windows::object_handle child;
    asio::writable_pipe input;
    asio::readable_pipe output;
    std::optional<ExitStatus> status;
    std::function<void(ExitStatus)> handler;
};

Result<std::unique_ptr<ChildProcess>> ChildProcess::spawn(asio::io_context &context,
                                                          const ChildOptions &options)
{
    const auto failure = [&options](const boost::system::error_code &error) {
        return Error {"cannot start '" + options.path + "': " + error.message()};
    };
    const auto lastError = [] {
        return boost::system::error_code(static_cast<int>(GetLastError()),
                                         boost::system::system_category());
    };
    Pipe toChild = makePipe(PIPE_ACCESS_OUTBOUND);
    Pipe fromChild = makePipe(PIPE_ACCESS_INBOUND);
    if (!toChild.childs || !fromChild.childs)
        return failure(lastError());
    auto impl = std::make_shared<Impl>(context);
    Handle child = start(options, toChild.childs.get(), fromChild.childs.get(), impl->pid);
    if (!child)
        return failure(lastError());
    boost::system::error_code error;
    impl->child.assign(child.release(), error);
    if (!error)
        impl->input.assign(toChild.ours.release(), error);
    if (!error)
        impl->output.assign(fromChild.ours.release(), error);
    if (error)
        return failure(error);
    return std::unique_ptr<ChildProcess>(new ChildProcess(std::move(impl)));
}

ChildProcess::ChildProcess(std::shared_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

ChildProcess::~ChildProcess() = default;

asio::writable_pipe &ChildProcess::input()
{
    return m_impl->input;
}

asio::readable_pipe &ChildProcess::output()
{
    return m_impl->output;
}

std::int64_t ChildProcess::pid() const
{
    return m_impl->pid;
}

void ChildProcess::asyncWait(std::function<void(ExitStatus)> handler)
{
    m_impl->handler = std::move(handler);
    m_impl->child.async_wait(
        [weak = m_impl->weak_from_this()](const boost::system::error_code &error) {
            const auto self = weak.lock();
            if (self && error != asio::error::operation_aborted)
                self->finish();
        });
}

void ChildProcess::kill()
{
    if (!m_impl->status)
        TerminateProcess(m_impl->child.native_handle(), kKilled);
}

void ChildProcess::closeInput()
{
    boost::system::error_code ignored;
    m_impl->input.close(ignored);
}

} // namespace brigade::engine
