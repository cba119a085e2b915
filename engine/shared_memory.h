// A piece of memory that a child process can be given: private to the user, without a name where
// the system can (Linux memfd; POSIX shm_open and at once unlink; Windows an unguessable name),
// gone with the last process that has it. Comes zeroed; costs only what is touched (on Windows:
// what is touched in memory, all of it in the page file's promise).
#pragma once

#include "engine/result.h"

#include <cstddef>
#include <memory>
#include <string>

namespace brigade::engine {

class SharedMemory
{
public:
    static Result<SharedMemory> create(std::size_t bytes);
    /// In the child: `handle` as handed down (a descriptor number; on Windows the name). Takes the
    /// descriptor over and closes it at once: the mapping does not need it.
    static Result<SharedMemory> open(const std::string &handle, std::size_t bytes);
    SharedMemory();
    ~SharedMemory();
    SharedMemory(SharedMemory &&other) noexcept;
    SharedMemory &operator=(SharedMemory &&other) noexcept;
    SharedMemory(const SharedMemory &) = delete;
    SharedMemory &operator=(const SharedMemory &) = delete;

    /// Null when empty.
    [[nodiscard]] void *data() const;
    [[nodiscard]] std::size_t size() const;
    /// POSIX: the descriptor (close-on-exec set) to hand to the child; -1 elsewhere.
    [[nodiscard]] int descriptor() const;
    /// Windows: the name to hand to the child; empty elsewhere.
    [[nodiscard]] const std::string &name() const;

private:
    struct Mapping; // shared_memory_posix.cpp, shared_memory_windows.cpp
    explicit SharedMemory(std::unique_ptr<Mapping> mapping);
    std::unique_ptr<Mapping> m_mapping;
};

} // namespace brigade::engine
