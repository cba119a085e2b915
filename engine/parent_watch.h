// What a child process of the engine arranges for itself first.
#pragma once

namespace brigade::engine {

/// The kernel ends this process when the parent's thread that started it ends (Linux). A backstop:
/// the way that works everywhere is to leave when stdin closes. Call early in main().
void dieWithParent();

/// A crash leaves no core file and starts no crash reporter, either of which would delay by
/// seconds the moment that the parent learns of it.
void leaveNoCoreFile();

} // namespace brigade::engine
