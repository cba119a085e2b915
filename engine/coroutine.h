// A coroutine that nobody waits for, as a task of an event loop is: it starts at once, runs until
// it awaits, and frees itself at its end. It must not throw.
#pragma once

#include <coroutine>
#include <exception>

namespace brigade::engine {

struct Coroutine
{
    // The names are the language's. NOLINTBEGIN(readability-identifier-naming)
    struct promise_type
    {
        Coroutine get_return_object() noexcept { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() noexcept { }
        [[noreturn]] void unhandled_exception() noexcept { std::terminate(); }
    };
    // NOLINTEND(readability-identifier-naming)
};

} // namespace brigade::engine
