<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, drawings, files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asio, Beast, Interprocess, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the packages for Windows: libstdc++, libgcc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the packages for Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fonts of the system, where it has them; none comes with Brigade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its GIL&apos;s algorithm, written anew; no line of it comes with Brigade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnalogyLimits</name>
    <message>
        <source>Other programs live in the same town and use its stoves; a virtual machine may only believe that they are its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A core has no speed of its own: turbo, heat and a twin on the same silicon (SMT) change it while you look. And it works faster for whom it knows: his data are still in its caches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a restaurant takes months, a process is there in about a millisecond. And processes can share memory if they ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two processes may see the same page of memory until one of them writes to it; no larder stands in two houses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chef walks to the stove himself; a thread is put on a core and taken off again by the operating system, in the middle of a word, unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A jar is either here or there. A variable can be in several caches at once, and without synchronisation one core may see an old value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two chefs notice that their hands meet; two threads notice nothing, and the wrong total looks like any other number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not guard the cupboard: whoever forgets to ask for it opens the door all the same. A lock is an agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People leave a bathroom when they are done. The GIL&apos;s holder is asked to leave after the switch interval and goes back to the queue. It also guards only the interpreter: native code can work outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody cooks in a bathroom; here only its holder does. What the picture gets right is the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knock does not open the door: the holder looks up only between two steps of the interpreter, so a long step makes everybody wait longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chef beside the oven could do something else; a blocked thread cannot. It does not exist for the scheduler until the answer is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests wait about as long for the same dish; tasks of one kind can differ a thousandfold, and the slowest hundredth is what users remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rail is full when it is full. A queue without a bound grows until the memory is gone, and hides for a long time that nobody keeps up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chefs in one kitchen get in each other&apos;s way only by elbows; threads also by caches, locks and the GIL, without anybody seeing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring takes weeks, creating a thread some ten microseconds. It is not the hiring that hurts, it is a thousand of them at two stoves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head waiter can look over his shoulder while he talks. An event loop cannot: while one callback runs, nothing else happens at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket can be taken away at any time; a coroutine gives control back only where it says await, never in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>await does not always put the ticket aside: if what it waits for is there already, the same task simply goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The courier&apos;s way takes microseconds; it is the packing and unpacking that costs, and it takes the time of those who could cook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests choose a branch; requests are dealt out by the operating system, and not evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a fire nothing is left; after a crash the operating system takes everything back in order, and a new process is there at once. What was only in memory is gone in both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChargeBook</name>
    <message>
        <source>Simple additions of one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billions a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A core starts several independent additions in each tick of its clock; those that need each other&apos;s result come one a tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 to 1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the kernel and back is some hundred ticks of the clock; what guards against leaks between programs adds to it, and not on every processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock that nobody else wants, and its unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17 to 25 ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two atomic instructions on a cache line that this core has already; the kernel is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock that another core wants all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1 to 10 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock&apos;s line moves between the cores, and who waits may be put to sleep; often whoever let go takes it again at once, which is cheap and unfair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache line from one core to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40 to 100 ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on how far apart the two are: less between the halves of one physical core, which share their caches, several times more between sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context switch on one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch with the wake-up before it, through a condition variable; the caches stay warm here, as they would not between two large programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-up of a thread on another core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other core was idle and has to be called by an interrupt; in a virtual machine that is a way out to the hypervisor and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over of the GIL to who waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 ms, the switch interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval is how long a computing thread may keep it; one that goes to wait lets go at once, and what is left is the wake-up of the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateness of a sleep of 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to a tick of 1 to 10 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers of today do not wait for the next tick; Linux adds up to 50 µs on purpose, to wake up once for several sleepers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thread, started and joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stack is reserved and not filled, and nothing is copied; Python&apos;s threading.Thread takes about 120 µs, most of it in the interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 threads that live at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand times the price of one, and a place for each to stand: the kernel wakes them one after another when they may go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 threads: memory in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stacks are reserved and not filled: only touched pages are in memory, two or so a thread; what the kernel keeps of each is not in this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 threads: memory reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux reserves 8 MB for a stack unless told otherwise, other systems 0.5 to 1 MB; reserved addresses cost next to nothing until they are touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 small tasks, a thread each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand times what a thread costs, but most of them have ended before the next one is there, and the cores share the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 small tasks, a pool of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 4 ms: four threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four threads are started and not a thousand; the rest is the queue, and waking who waits at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process by fork, start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 0.1 ms; Python&apos;s own 2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the tables of the memory are copied, so the price grows with the memory in use: little here, much in a large interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare program (true), start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 ms and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The textbook&apos;s figure is a Python process that imports a framework; a small native program is loaded and linked in about a millisecond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker process, start to ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spawned process loads its program anew, where a forked one has it already; ours is native and small, and imports nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Python interpreter (python3 -c pass)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the interpreter with its standard modules alone; what makes it 100 ms and more is the framework that a worker imports on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 B between threads, there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 90 µs in Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python&apos;s queue.Queue pays for the interpreter and the GIL; here a pointer goes through a locked queue, and most of it is waking who waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 MB between threads, there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied: only the pointer is handed over, so 1 MB costs what 100 B cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 MB between threads, there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still only a pointer: threads share their memory, so the size does not matter until somebody reads it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 B between processes, there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 to 90 µs in Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python packs and unpacks as well; here are two system calls on each side of a pipe, two small copies, and two wake-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 MB between processes, there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 2 ms in Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipe holds 64 KB on Linux: the message goes in many pieces, each copied into the kernel and out again; Python packs it on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 MB between processes, there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.16 to 0.47 s in Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte is copied twice and both processes hold the whole message: the price is the memory&apos;s bandwidth, and it grows with the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured here: this system has no such thing, or does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured here: it takes two cores, and there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured here: the program was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured: the system refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>measured here: median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its spread, 10 % to 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the textbook&apos;s figure, hatched: from … to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other result&apos;s median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures with ~ are noisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billion/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noisy: the medians of its rounds differ by a factor of %1, though no other program was seen at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noisy: others took %1 % of the cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 % of it the hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure is in both results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 medians are within 30 % of the other result&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 medians are more than 30 % apart from the other result&apos;s; %3 of these were noisy in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ proved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ did not show here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the proof: the same work, done in each way, here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine cannot decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ It held on this machine. Shorter is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ It did not hold this time. Other programs may have been at work: run it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoresPicture</name>
    <message>
        <source>All %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system says nothing about the use of its %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseReport</name>
    <message>
        <source>You said: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answers right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I found out with Brigade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Measured on this machine: %2, %3 of %4 cores, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been predicted or measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brigade: predictions and results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>not on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  The core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4  The GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5  Thread pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6  The whole server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7  Choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8  The pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes worth making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analogy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment wants %1 cores and may use %2 here. It is made with fewer. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This experiment needs %1 cores and may use %2 here. It is left out. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ Right.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ Not so.&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>the run begins: the start barrier opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan was changed during the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} is being started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} takes the place of one that crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} takes no more {tasks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{process} has crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is handed to {process}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} comes back, to be handed out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is turned away: the queue is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is cancelled: the run ended before it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reading: how busy a {core} was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reading: memory of {process}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reading: memory of {process}, shared pages by share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reading: context switches of {process}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thread} starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thread} has passed the start barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thread} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts {task} into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {task} from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives {task} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has done {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins a step of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has done a step of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {tasks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {tasks} no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins to wait for input or output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it waited for is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins native code, which needs no {gil}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends native code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is taken off the {core}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is back on a {core}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves to another {core}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets {task} aside: it awaits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on with {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands {task} back to the {loop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {loop} has nothing to do and waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {loop} has something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the {gil}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has waited for the {gil} as long as the switch interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is woken: the {gil} was let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for the {gil} to be let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the {gil}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets go of the {gil}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until another has taken the {gil}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another has taken the {gil}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hears that it is asked for the {gil}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the {lock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the {lock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives back the {lock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the {lock} no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadlock: is one of a ring in which each waits for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads {variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes {variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds to {variable} in one indivisible step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a total of {variable}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load of {task} is being packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load of {task} is packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load of {task} is being carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load of {task} is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacks the load of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has unpacked the load of {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system takes it off the {core}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system puts it on a {core}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPicture</name>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others; 100 % is one %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: does not end in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table, a line for each run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start to the end of the last task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks&apos; times, each alone, added up; divided by the makespan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time computed, of the time that the cores offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on a core, all tasks together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent took no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 %: %1, 99 %: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency of this kind alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited for without keeping a thread, all tasks together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest without a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one task; as long all others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was kept for 100 ms or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many threads were started in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by another thread than the one that released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody had waited for a switch interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it should be after all updates, and what it was at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around updates, only the first few of each step are counted, and each that waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first byte to the last one in the pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them could ever go on. One was dismissed; the others went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them can ever go on. Their waits were broken off, and their tasks have failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s share of the makespan, and everybody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number in the system, its start, the most memory it had resident, and its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that found no room; above 0 the figures are incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the core by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel&apos;s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known when a thread was off its core.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before the run did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at the end: updates lost in %2 of %3 runs (least %4, median %5, most %6)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they queued for the %3, %4 in all: one at a time gets on, however many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of what %2 %3 could do was done. Another %4 brings another %5: for work that computes, that is what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a wait of about %1 a %2 queued %3 for the %4 (medians of %5 times). It would be quick itself, but those who compute do not let go before they are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they had no %3: %4 of them shared %5 %6. More of them finish nothing sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the last %1 some of the %2 %3 had nothing left to do: %4 %5 cannot be shared out evenly. More equal or smaller pieces end together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the %1 waited longer than %2 before anybody took them, and then took %3, mostly waiting. %4 %5 wait at the same time at most: here more of them help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the time in hand was waiting, and waits overlap: %2 instead of %3 one after the other. Whoever waits needs neither a %4 nor the %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was %1 or more once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was %1 or more %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One %1 (%2) kept the %3 for %4; %5. As long nothing else got on: no other %1 was looked at, however long it had been ready. What blocks or computes belongs with the %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 waited in a ring, each for what the next one had: none could ever go on. Taken in the same order by all, the same locks never close a ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 updates of “%3” were lost: somebody wrote what he had worked out from a value that was no longer true. A lock around reading and writing, or one indivisible step, loses none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they waited for a lock, %3 in all, most for “%4”: what it guards is done one after the other, however many there are. Hold it for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the time went into packing, carrying and unpacking (%2 for %3), and %4 into the %6 themselves. What is handed over within one %5 is not copied at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 were lost with the %3 that held them; the others went on. A crash stays within its own %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs took %1 of the %2: compare this run with care, or run it again when the machine is quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: pictures and figures of this run are incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time behind the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few %1 for work that computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convoy behind the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More %1 than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle %1 in the last round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few %1 for so much waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deadlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time behind a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the time spent on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A noisy machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incomplete record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blocked %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the chef on that side, and what he does in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return, Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow that chef in every picture, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow the next chef, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closer, farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move along the street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow the thread of the lane above, below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose what that thread does at the moment shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the event before, to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W, S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in, out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move left, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F, Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit the selection, show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a mark at the moment shown, or take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma, Full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the mark before, to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measured range begins, ends at the moment shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold or unfold the followed thread&apos;s process, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace, Shift+Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to what was shown before, forth again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play or pause, to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure nothing, choose nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thread of that number moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one move back: all choices but the last run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the choices as text, play those that were copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the choices with their plan, play saved ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next control, to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the menu or the control whose letter is underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Page up, Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a slider or a number by a little, by more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return in the scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open that plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “You are the scheduler”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>*(your run’s figure)*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the lessons, to be read without the program. In the window (Learn) each prediction and each run is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What run --report writes, here of a run in which nothing happened: times in seconds (_s), shares from 0 to 1; beside these keys stands the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of menus show their keys; the window lists all of them under Help, Keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brigade %1: manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>restaurant %1 (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restaurant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier, number %1 (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chef %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only chef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restaurant %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ burnt down at %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bathroom handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stove not used by this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chefs, each in a colour and pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row stands for %1 chefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chef has cooked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by stove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 orders done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bathroom changes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooks, no bathroom needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>native</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanHint</name>
    <message>
        <source>computes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes %1 in native code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits %1 for a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes and reads %1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps %1 and keeps its thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 updates of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocks “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nothing is open&lt;/h3&gt;&lt;p&gt;Choose a scenario on the left, or drop a plan or a recording here.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;The %2:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Press &lt;b&gt;Run&lt;/b&gt; (F5).&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 a second for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clients for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one %1 per %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one %1, up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each with one %1 and up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PythonListing</name>
    <message>
        <source>%1 requests a second come from outside, for %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clients ask for %2 s; each thinks for %3 ms before it asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve it: uvicorn program:app --workers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a GIL: needs free-threaded Python, python3.13t or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan, not in this program: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux; cores: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every process has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the %2 can do nothing else meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the %2 is free meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the %2 goes on with others meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python code: whoever runs it holds the GIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes for %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call into C, which lets go of the GIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes for %1 in C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers /250 after 250 ms, as a database would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process has opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks a server and waits for its answer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes %1 kB to a file, waits until they are on the disk, and reads them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends its whole process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps for %1 and lets nobody else have its thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the %1 &quot;%2&quot;, and waits while another has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the %1 &quot;%2&quot; back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds 1 to &quot;%1&quot;, %2 times: read, add, write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Restaurant 1&quot; or &quot;Process 1&quot;, %2 &quot;Chef 2&quot; or &quot;Thread 2&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here: %2, turn %3 of %4, for %5 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 and %4 the turn of a loop, %5 a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here: %2, for %3 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <extracomment>%1 is a task, %4 what the step does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, steps %2, %3, … %4 of %5: %6</source>
        <extracomment>%1 is a task, %2 to %4 numbers of steps, %6 what each does</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2(), which is not listed here.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 a function</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no %2 in hand.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 &quot;order&quot; or &quot;task&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunChart</name>
    <message>
        <source>In this part of the run nobody was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all %2 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1: %2 alone, who is followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived and not begun; of each step of time the most at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in each step of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this part of the run nothing is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent of those done in a step of time took no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands here when the run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal (predicted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makespan, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of all of them, each alone, added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makespan, sequence and ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in each state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>%1, none lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 updates lost (%3 is there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken: %1, waits: %2 (%3 in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: key, or lock; %2: its name; %3: who has it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has read %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) has the key to %3 and waits for the one to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) holds the lock %3 and waits for %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and was dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loads: %1, %2: packed in %3, carried in %4, unpacked in %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepChallenge</name>
    <message>
        <source>1. Make the counter 1 with two increments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Now with the lock: show that you cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Make these two deadlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Make the sleeper wait as long as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both add 1 to the same counter. Choose who moves so that both have finished and the counter is 1: one update is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now each takes the %1 first. Try to lose an update; then press “Try all” and count.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want the same two in opposite order. Choose so that each holds the %1 that the other one waits for.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number 1 sleeps, wakes, and then needs the %1. Let him fall asleep, wait until he is awake, and let the others make all of their moves before he gets on.</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved: two increments, and the counter is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: in no interleaving is an update lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved: a deadlock. Nobody in the ring will ever move again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved: he was awake, and %1 moves went by without him.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Choices: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 more moves) </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes and reads a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds: %1 + 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds 1 to “%1”, at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives back the %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is awake, needs the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Chef 1&quot; or &quot;Thread 1&quot;; %2: the name of its task</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is away: wakes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the %1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (moves waited: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2 (increments so far: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds “%2” and wants “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlock: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over. Updates lost: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over: all have finished, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interleavings, all of them really run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interleavings so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, such as %3</source>
        <extracomment>%1: a count; %2: what became of them; %3: a list of choices</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lose an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end in a deadlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come out whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>%1: %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlock: dashed: wants; line: is held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting: %1 of %2 %3 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 guests wait at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait for their turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office: %1 of %2 restaurants open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent: %1 of %2 workers up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 opened anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier %1 · pid %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · pid %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ burnt down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ deadlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept by %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocked by %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for the door bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for the selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running · %2 set aside · %3 ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiter’s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held: loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bathroom sign struck: nobody needs to queue (GIL off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL off: nobody waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oven (timer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery (network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pantry (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench (no order)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopens after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burnt down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else cooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody cooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run %1
others %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooks (no %1 needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running native code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the key to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the oven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits at the pantry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the key to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, for %3 up to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; it is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3 waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>The knee is at %1=%2: the least within 5 % of the best median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No knee is looked for: the values are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 runs of each value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear knee: the runs of neighbouring values overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No knee within these values: already %1=%2 is within 5 % of the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No knee within these values: the best is the last, %1=%2; more may be better still.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepAxis</name>
    <message>
        <source>%1 (logarithmic scale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks done per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makespan, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makespan, s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepChart</name>
    <message>
        <source>median; least and most (measured)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal (predicted): leaves the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal (predicted): CPU work / cores, or longest task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideal (predicted): what cores and arrivals allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of each value: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepKeys</name>
    <message>
        <source>Threads in the pool of each process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes, each with a GIL of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores that the run may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a thread may keep the GIL that others wait for, in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With and without a GIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that arrive each second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients, each with one task at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often there is the task %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after another, a thread for each task, or a pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which process gets the next task.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more: zoom in, or see Events as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>cooks without the bathroom (native code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running native code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then got the %1 from %2, who had been asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then got the %1 from %2, who let go of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3: %4, from %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this %1 without a break for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-overs of the %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stoves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stove: one pan at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a restaurant with its own kitchen, staff and larder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the larder and shelves of that kitchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a chef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingredient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingredients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ingredient on the shared shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two chefs reach for the same jar; one&apos;s change is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key to a cupboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GILs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bathrooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the single bathroom of the house: one person inside, the rest queue at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are in the bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being inside the bathroom (only its holder&apos;s pan is cooking)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time before a knock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times before a knock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long before somebody knocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocking I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a delivery or the oven; the bathroom is free meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order rails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fixed team of chefs who take the next order from the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads per task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chef for one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chefs for one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiring a chef for one order and letting him go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head waiters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head waiter: one person, many tickets, never standing still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>async task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>async tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order ticket: set aside while it waits, picked up when it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>await</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting the ticket aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inter-process communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a courier between two restaurants: everything is packed, carried, unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a branch of the chain with its own bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one restaurant burns down; the others keep serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queues at the bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for oven or delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a stove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event loop waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listens for tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;Chef&quot; or &quot;Thread&quot;, %2 its number
----------
%1 is &quot;Restaurant&quot; or &quot;Process&quot;, %2 its number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WakeWords</name>
    <message>
        <source>then took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken by %1, which had come %2 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken by %1, which %2 had put in the queue %3 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then gave up: the ring of waits could not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then got the key to %1 from %2, who had hung it up %3 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then got the lock %1 from %2, who had released it %3 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken by the bell of the oven: the timer was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken by the system: the timer was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken by the delivery: the supplier had answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken by the socket: the other side had answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken by the pantry: the file was read and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken by the system: the file was read and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken by %1, which a thread of the pool had done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken by %1, which had come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken for %1, whose timer was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woken for %1, whose answer was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meanwhile %1 had %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meanwhile %1 had other programs, or nobody of this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>a file that ends in .png, .jpg or .bmp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of seconds or &apos;end&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, from %1x%2 to %3x%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that ends in .brigade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who moves, such as &quot;1 2 2 1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson&apos;s ID or ID:STEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;light&apos;, &apos;dark&apos; or &apos;contrast&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language such as &apos;de&apos; or &apos;pt_BR&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--repeat: only with --sweep, or with --open and at least 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--step: only with --open, which says what to step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at: only with --screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--run: only with --open or --lesson, which say what to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--quiet: only with --run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--record: only with --run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compare: only with a recording to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sweep: only with --open, which says what to sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no such option (see --help)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected %2, not &apos;%3&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: brigade [options] [PLAN|RECORDING|LESSON|@SCENARIO]
Watch a program&apos;s processes and threads as a street of restaurants.

  --open FILE        open a plan (.json, .brigade-plan), a recording (.brigade)
                     or a built-in scenario (@NAME)
  --run              run what was opened, or the lesson&apos;s runs up to its step
  --quiet            with --run: nothing is drawn while it runs
  --record FILE      with --run: write the recording (.brigade)
  --compare FILE     put another recording beside the one that was opened
  --sweep KEY=VALUES run what was opened over these values (1..8, 1,2,8)
  --repeat N         with --sweep: how often each value is run (default: 3);
                     alone: run what was opened so often, and count its counters
  --step CHOICES     play the scheduler of what was opened: &quot;1 2 2 1&quot;
  --lesson ID[:STEP] open this lesson of the course, at this step
  --screenshot FILE  write a picture of the window (.png, .jpg, .bmp) and exit;
                     with --run, --sweep or --repeat when that has ended
  --at SECONDS|end   the moment of the run that the picture shows (default: its last
                     busy one)
  --size WxH         the window&apos;s size in pixels
  --theme light|dark|contrast
  --language xx      &apos;de&apos;, &apos;pt_BR&apos;, ...; remembered
  --help, --version

Exit status: 0 done, 1 the run did not start or the picture was not written,
2 the input is wrong.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1 (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier, process %1 (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ crashed at %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read (above), written (below)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates, red: lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core not running this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 threads, each in its colour and pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn as density: %1 intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn as density: %1 traced updates, %2 of them lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn: %1 traced updates, %2 of them lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row stands for %1 threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events were dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording ends before the run did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No thread has run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makespan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed-up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL switches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, switch source: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O or sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the core (ready, not running)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle, no task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event loop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running native code, GIL released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>native</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::AboutDialog</name>
    <message>
        <source>About Brigade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;Shows how programs really run: real threads in real processes on this machine&apos;s cores.&lt;/p&gt;&lt;p&gt;Licence: GNU General Public License, version 3 or later; it comes with no warranty. Qt %2.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;What it is made with&lt;/h3&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Drawings and icons were made for Brigade and have its licence.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::Announcer</name>
    <message>
        <source>%1 has burnt down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlock in %1: each waits for what another one holds: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording breaks off after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has ended after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargeChart</name>
    <message>
        <source>What this machine charges, as bars beside the textbook&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargesDialog</name>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each figure is measured here, many times, in a process of its own, and set beside what textbooks say. It takes about half a minute; leave the machine alone meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % to 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON, to compare with (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run goes on, which would disturb the measurement: measure when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were measured, not all of them in every round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%p % · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%p %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ noisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an earlier result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of measure (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartLegend</name>
    <message>
        <source>Press: only this one, or all again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartsPanel</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart of a run stands here when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ChoosingDialog</name>
    <message>
        <source>&amp;Run the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a task of yours and answer the questions: click on a branch, or press left for yes and right for no. At the end of a way, run its proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing of it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a bar shows its run in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First answer the questions down to the end of a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same work, done in each of the ways (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ChoosingView</name>
    <message>
        <source>The tree of choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: yes. Right: no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareDialog</name>
    <message>
        <source>Run %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency, 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited for the GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIL switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second to first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs on one time axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareView</name>
    <message>
        <source>Timelines of both runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ControlsPanel</name>
    <message>
        <source>one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thread for each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pool of threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event loop with a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 of this machine may be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan to start from. Click, or Enter, opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts all sliders back to where the opened plan has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario above, or open a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Changes a run while it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stoves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of this machine&apos;s cores the run may use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restaura&amp;nts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker processes, each with its own memory and its own GIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chefs in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threads in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the thread pool of each process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has no pool: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Changing it during a run starts the run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;ders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tasks there are in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;ders per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tas&amp;ks per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tasks arrive each second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many clients send tasks, each one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ooking share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CP&amp;U share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of a task&apos;s time that it computes; the rest it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;bathroom in each (GIL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lock in each process that a thread must hold to compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime before a knock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a thread waits for the GIL before it asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::CoresChart</name>
    <message>
        <source>Use of the cores over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of this run; 100 % is one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs, and time that a hypervisor took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the followed one took of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 0 to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseActions</name>
    <message>
        <source>&amp;Continue the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoosing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>async, threads or processes: a tree of questions, and the proof of each answer on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture gallery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures that every text draws, each from a run on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report of predictions and results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s view: notes, larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons from a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;built-in lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has no lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, if it is to stand on the report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseMap</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the first lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files could not be read; the others are here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::CoursePanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of the course (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %v of %m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you are in this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · about %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;For the presenter:&lt;/b&gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has not been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change: %1. Run it with F5 as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson is in English: nobody has translated it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::DeadlockBar</name>
    <message>
        <source>Deadlock: each of these waits for what the next one has. Whoever is dismissed gives back what he has, and the others get on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::DragBars</name>
    <message>
        <source>Drag each bar, or use the arrow keys: up and down for another bar, left and right for its length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::EventTable</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::EventsDialog</name>
    <message>
        <source>Only who is &amp;followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the &amp;time that is measured or shown in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on a line shows that moment, and follows who did it, in every picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline by thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline by core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of the cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Range:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y to clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×: %2 × %3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard, as pixels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::FileActions</name>
    <message>
        <source>&amp;Save plan as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recor&amp;ding as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;trace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan, a recording or a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, recordings and lessons (*.json *.brigade-plan *.brigade *.brigade-lesson);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.json *.brigade-plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.brigade)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chrome traces: Perfetto, speedscope (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the trace…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::GalleryDialog</name>
    <message>
        <source>&amp;Draw all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The pictures that were drawn stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each picture is drawn from a run of its own; all take some seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Run this one”, or “Draw all of them”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1 pictures and index.html in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::GlossaryDialog</name>
    <message>
        <source>&amp;Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs it and shows the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in the restaurant: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, machine and the log&apos;s last lines, for somebody who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Brigade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brigade ended unexpectedly. What it had recorded of its last run is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard, %1 lines: read them before you send them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::InsightsPanel</name>
    <message>
        <source>Nothing stands out in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands out in a run stands here when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That part of the run in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::MainWindow</name>
    <message>
        <source>Dinner for three, cooked just now by three real threads on this machine: dishes that mostly wait take as long as the longest. What if all of them have to be stirred?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cook four busy dishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Shown: %2, its last busy moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep: run %1 of %2 goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the processes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running quietly: it is replayed when it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed to new requests; those in hand are finished (Stop again: at once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: tasks in hand are finished (Stop again: at once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brigade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Brigade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the plan on this machine (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run: tasks in hand are finished; twice: at once (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;quietly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key of the plan over several values, each run several times: where more brings nothing (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;many times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan a hundred times, and how its counters came out (Alt+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the analogy stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine: %1 of %2 cores may be used; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;You are the scheduler…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real threads that move only when you choose them (Ctrl+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this machine &amp;charges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures a thread, a process, a switch, a message, and shows the textbook&apos;s figures beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words, and where the analogy stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were in the lesson “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brigade speaks that language when this run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: Return goes to the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::PanelRing</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanDocument</name>
    <message>
        <source>open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanEditor</name>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sliders and the next run take this text (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plan as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was changed elsewhere. Apply puts this text in its place, Revert takes the other over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::PlaybackBar</name>
    <message>
        <source>1 : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 : %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much slower than it was the run is played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag: the street at that moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the star&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · the threads run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::PythonPanel</name>
    <message>
        <source>What to show as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole program, or the function of one task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text onto the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that is opened stands here as the Python that it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the plan has been run, arrows show who is at which line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has other tasks than the run that is shown: no line of it is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in these lines at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrows show who is where. Select one in the picture to follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::QuestionForm</name>
    <message>
        <source>Your prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First move the slider, or type a number. If you mean what stands there now, move it away and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choose one of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From least to most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or press Ctrl with up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From least (top) to most (bottom):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First put them in order: drag a line, or use the arrows. If they stand right already, move one away and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First drag a bar to where you expect it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::RepeatDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 of %2 goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each run is a real one, with processes and threads of its own; nothing is drawn meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the counters came out how is drawn here: a race loses another number of updates in every run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task of this plan increments a shared variable: there is nothing to count. Try race-two or race-many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 &amp;times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ResultsPanel</name>
    <message>
        <source>Figures of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of a run stand here when there has been one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events were dropped: these figures are incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was open to HTTP for long: its first %1 s (%L2 finished tasks) are no longer kept, and these figures are of what came after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on; the figures up to now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run goes on; its figures come at the end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::RunsPanel</name>
    <message>
        <source>Sho&amp;w again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen run in the window (double click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two runs (Ctrl and click): both on one time axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::Screenshot</name>
    <message>
        <source>%1: cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeActions</name>
    <message>
        <source>Open to &amp;HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to HTTP, with the plan&apos;s c&amp;ustomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every task becomes an address that a browser, curl or a load generator on this machine can ask; Stop closes it (Ctrl+Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As above, and the plan&apos;s own arrivals come too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a plan with an event loop (mode &quot;async&quot;) can be open to HTTP: the loop reads the requests. Try one of the Uvicorn or FastAPI scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeBar</name>
    <message>
        <source>Copy a curl line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a load-generator line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed to new requests. Still in hand, and being finished: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::StepDialog</name>
    <message>
        <source>Take a s&amp;maller version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the scheduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with two increments each and two of each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs all choices but the last again (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play ra&amp;ndom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who may move is chosen, until it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play r&amp;ound robin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other in turn, until it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really runs every interleaving and counts what comes of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices as text (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the choices on the clipboard (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices and their plan into a file (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays what was saved (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interleaving as a picture or a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the plan of the window with two increments each, so that every moment can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan cannot be played: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who moves: click a card, or press its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice %1 cannot be made there: the list was played up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1]  %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the interleaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::StreetView</name>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the end. To see it work, drag the slider below or press Ctrl+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look back, drag the slider below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back: Ctrl+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × – double click: all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No longer follow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fa&amp;rther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;whole street</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepChartView</name>
    <message>
        <source>Chart of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepDialog</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key of the plan and the values it takes, then press Start: each value is run several times, quietly, and its figures are drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the chosen value, with its last run (double click in the table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first run goes on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of any value was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 of %2: running %3 (run %4 of %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs; the figures are of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepForm</name>
    <message>
        <source>A key of the plan as in its JSON, with dots: tasks.salad.count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 8: 1..8; every second one: 1..8:2; or a list: 1,2,4,8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are run once, then all of them again: a noisy minute does not hit one value only. A knee needs three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key of the plan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs of each value:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key, or type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values, %2 runs in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepTable</name>
    <message>
        <source>%1 (%2 unfinished)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makespan of the runs of this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks done per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency: 99 % of the tasks were done within this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted: the longest task, or the CPU work on all cores without a GIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted: what all cores could do, and no more than arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelinePanel</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole run in the timeline (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every thread did, over time, is drawn here during a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move; with Shift: measure. Click: the street at that moment, on a name: fold the lanes.
Keys: W S zoom, A D move, Up Down follow, F fits the selection, M sets a mark, Home shows all, Backspace goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 traced updates here, %2 of them lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured range &amp;begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured range &amp;ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or &amp;unfold what is followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::ViewMenu</name>
    <message>
        <source>&amp;Restaurant words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;puter words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System&apos;s colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High co&amp;ntrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chefs &amp;walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: they change places at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brigade::app::WordsDialog</name>
    <message>
        <source>Words, and where the analogy stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restaurant helps to see. Where it would mislead, the last column says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
