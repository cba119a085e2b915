<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, drawings, files</source>
        <translation>窗口、绘图、文件</translation>
    </message>
    <message>
        <source>Asio, Beast, Interprocess, JSON</source>
        <translation>Asio、Beast、Interprocess、JSON</translation>
    </message>
    <message>
        <source>in the packages for Windows: libstdc++, libgcc</source>
        <translation>在 Windows 安装包中：libstdc++、libgcc</translation>
    </message>
    <message>
        <source>in the packages for Windows</source>
        <translation>在 Windows 安装包中</translation>
    </message>
    <message>
        <source>fonts of the system, where it has them; none comes with Brigade</source>
        <translation>系统已有的字体；Brigade 不附带任何字体</translation>
    </message>
    <message>
        <source>its GIL&apos;s algorithm, written anew; no line of it comes with Brigade</source>
        <translation>其 GIL 的算法，重新编写；Brigade 不含其中任何一行代码</translation>
    </message>
</context>
<context>
    <name>AnalogyLimits</name>
    <message>
        <source>Other programs live in the same town and use its stoves; a virtual machine may only believe that they are its own.</source>
        <translation>镇上还住着别的程序，也用这些灶台；虚拟机也许只是自以为这些灶台归它所有。</translation>
    </message>
    <message>
        <source>A core has no speed of its own: turbo, heat and a twin on the same silicon (SMT) change it while you look. And it works faster for whom it knows: his data are still in its caches.</source>
        <translation>核心没有固定的速度：睿频、温度和同一块硅片上的孪生核心（SMT）会在你眼皮底下改变它。而且它替熟客干活更快：熟客的数据还在它的缓存里。</translation>
    </message>
    <message>
        <source>Opening a restaurant takes months, a process is there in about a millisecond. And processes can share memory if they ask for it.</source>
        <translation>开一家餐厅要几个月，启动一个进程大约一毫秒。而且进程之间可以共享内存，只要提出申请。</translation>
    </message>
    <message>
        <source>Two processes may see the same page of memory until one of them writes to it; no larder stands in two houses.</source>
        <translation>两个进程可以看到同一页内存，直到其中一个写入它；没有哪个储藏室能同时立在两栋房子里。</translation>
    </message>
    <message>
        <source>A chef walks to the stove himself; a thread is put on a core and taken off again by the operating system, in the middle of a word, unasked.</source>
        <translation>厨师自己走到灶台前；线程则由操作系统放上核心，又被拿下来，话说到一半，问都不问一声。</translation>
    </message>
    <message>
        <source>A jar is either here or there. A variable can be in several caches at once, and without synchronisation one core may see an old value.</source>
        <translation>罐子要么在这里，要么在那里。变量却可以同时在好几个缓存里；没有同步，某个核心可能看到旧值。</translation>
    </message>
    <message>
        <source>Two chefs notice that their hands meet; two threads notice nothing, and the wrong total looks like any other number.</source>
        <translation>两个厨师的手碰到一起，自己会发觉；两个线程什么也发觉不了，而错误的总数看上去和别的数字没有两样。</translation>
    </message>
    <message>
        <source>The key does not guard the cupboard: whoever forgets to ask for it opens the door all the same. A lock is an agreement.</source>
        <translation>钥匙并不看守橱柜：忘了要钥匙的人照样能打开柜门。锁只是一种约定。</translation>
    </message>
    <message>
        <source>People leave a bathroom when they are done. The GIL&apos;s holder is asked to leave after the switch interval and goes back to the queue. It also guards only the interpreter: native code can work outside.</source>
        <translation>人用完卫生间就出来。GIL 的持有者则在切换间隔过后被请出来，再回去排队。它也只看守解释器：原生代码可以在外面工作。</translation>
    </message>
    <message>
        <source>Nobody cooks in a bathroom; here only its holder does. What the picture gets right is the queue.</source>
        <translation>没有人在卫生间里做菜；在这里却只有里面那位在做。这幅画面说对的是那条队伍。</translation>
    </message>
    <message>
        <source>The knock does not open the door: the holder looks up only between two steps of the interpreter, so a long step makes everybody wait longer.</source>
        <translation>敲门并不会把门打开：里面的人只在解释器的两步之间抬头，所以一步越长，所有人等得越久。</translation>
    </message>
    <message>
        <source>A chef beside the oven could do something else; a blocked thread cannot. It does not exist for the scheduler until the answer is there.</source>
        <translation>烤箱旁的厨师还可以做点别的；阻塞的线程不能。在答复到来之前，它对调度器来说并不存在。</translation>
    </message>
    <message>
        <source>Guests wait about as long for the same dish; tasks of one kind can differ a thousandfold, and the slowest hundredth is what users remember.</source>
        <translation>同一道菜，客人等的时间差不多；同一种任务却可能相差千倍，而用户记住的是最慢的那百分之一。</translation>
    </message>
    <message>
        <source>A rail is full when it is full. A queue without a bound grows until the memory is gone, and hides for a long time that nobody keeps up.</source>
        <translation>订单夹满了就是满了。没有上限的队列会一直增长到内存耗尽，而且很久都让人看不出其实早已跟不上了。</translation>
    </message>
    <message>
        <source>Chefs in one kitchen get in each other&apos;s way only by elbows; threads also by caches, locks and the GIL, without anybody seeing it.</source>
        <translation>同一个厨房里的厨师只会用胳膊肘互相妨碍；线程还会通过缓存、锁和 GIL 互相妨碍，而谁也看不见。</translation>
    </message>
    <message>
        <source>Hiring takes weeks, creating a thread some ten microseconds. It is not the hiring that hurts, it is a thousand of them at two stoves.</source>
        <translation>招一个人要几周，创建一个线程约十微秒。伤人的不是招人，而是两个灶台前站了一千个人。</translation>
    </message>
    <message>
        <source>A head waiter can look over his shoulder while he talks. An event loop cannot: while one callback runs, nothing else happens at all.</source>
        <translation>领班说话时还能回头看一眼。事件循环不能：一个回调在运行时，别的什么都不会发生。</translation>
    </message>
    <message>
        <source>A ticket can be taken away at any time; a coroutine gives control back only where it says await, never in between.</source>
        <translation>小票随时可以被拿走；协程只在写着 await 的地方交还控制权，绝不会在中间。</translation>
    </message>
    <message>
        <source>await does not always put the ticket aside: if what it waits for is there already, the same task simply goes on.</source>
        <translation>await 并不总是把小票搁置：如果它等的东西已经到了，同一个任务就直接继续。</translation>
    </message>
    <message>
        <source>The courier&apos;s way takes microseconds; it is the packing and unpacking that costs, and it takes the time of those who could cook.</source>
        <translation>快递员在路上只要几微秒；费时的是打包和拆包，而且占用的是本来能做菜的人的时间。</translation>
    </message>
    <message>
        <source>Guests choose a branch; requests are dealt out by the operating system, and not evenly.</source>
        <translation>客人自己挑分店；请求却由操作系统分发，而且并不均匀。</translation>
    </message>
    <message>
        <source>After a fire nothing is left; after a crash the operating system takes everything back in order, and a new process is there at once. What was only in memory is gone in both.</source>
        <translation>火灾过后什么都不剩；崩溃之后，操作系统会有条不紊地收回一切，新进程马上就来。只存在内存里的东西，两种情况下都没了。</translation>
    </message>
</context>
<context>
    <name>ChargeBook</name>
    <message>
        <source>Simple additions of one core</source>
        <translation>单个核心的简单加法</translation>
    </message>
    <message>
        <source>billions a second</source>
        <translation>每秒数十亿次</translation>
    </message>
    <message>
        <source>A core starts several independent additions in each tick of its clock; those that need each other&apos;s result come one a tick.</source>
        <translation>核心在每个时钟周期内启动几次互相独立的加法；需要前一次结果的加法，一个周期只能出一次。</translation>
    </message>
    <message>
        <source>A system call</source>
        <translation>一次系统调用</translation>
    </message>
    <message>
        <source>0.1 to 1 µs</source>
        <translation>0.1 到 1 µs</translation>
    </message>
    <message>
        <source>Into the kernel and back is some hundred ticks of the clock; what guards against leaks between programs adds to it, and not on every processor.</source>
        <translation>进出一次内核要几百个时钟周期；防止程序之间泄露信息的措施还会再加一些，而且并非每种处理器都需要。</translation>
    </message>
    <message>
        <source>A lock that nobody else wants, and its unlock</source>
        <translation>一把没有别人要的锁，加锁并解锁</translation>
    </message>
    <message>
        <source>17 to 25 ns</source>
        <translation>17 到 25 ns</translation>
    </message>
    <message>
        <source>Two atomic instructions on a cache line that this core has already; the kernel is not asked.</source>
        <translation>在本核心已有的缓存行上执行两条原子指令；不用问内核。</translation>
    </message>
    <message>
        <source>A lock that another core wants all the time</source>
        <translation>一把另一个核心一直在抢的锁</translation>
    </message>
    <message>
        <source>0.1 to 10 µs</source>
        <translation>0.1 到 10 µs</translation>
    </message>
    <message>
        <source>The lock&apos;s line moves between the cores, and who waits may be put to sleep; often whoever let go takes it again at once, which is cheap and unfair.</source>
        <translation>锁所在的缓存行在核心之间移动，等待者可能被置入睡眠；往往刚放手的人又立刻拿走它，既便宜又不公平。</translation>
    </message>
    <message>
        <source>A cache line from one core to another</source>
        <translation>缓存行从一个核心到另一个核心</translation>
    </message>
    <message>
        <source>40 to 100 ns</source>
        <translation>40 到 100 ns</translation>
    </message>
    <message>
        <source>It depends on how far apart the two are: less between the halves of one physical core, which share their caches, several times more between sockets.</source>
        <translation>取决于两者相距多远：同一物理核心的两半共享缓存，耗时较少；跨插槽则要多出好几倍。</translation>
    </message>
    <message>
        <source>Context switch on one core</source>
        <translation>同一核心上的上下文切换</translation>
    </message>
    <message>
        <source>1 to 5 µs</source>
        <translation>1 到 5 µs</translation>
    </message>
    <message>
        <source>The switch with the wake-up before it, through a condition variable; the caches stay warm here, as they would not between two large programs.</source>
        <translation>切换连同之前的唤醒，通过条件变量完成；这里缓存一直是热的，两个大程序之间则不会如此。</translation>
    </message>
    <message>
        <source>Wake-up of a thread on another core</source>
        <translation>唤醒另一个核心上的线程</translation>
    </message>
    <message>
        <source>The other core was idle and has to be called by an interrupt; in a virtual machine that is a way out to the hypervisor and back.</source>
        <translation>另一个核心原本空闲，须用中断叫醒；在虚拟机里，这意味着到 hypervisor 走一个来回。</translation>
    </message>
    <message>
        <source>Hand-over of the GIL to who waits for it</source>
        <translation>把 GIL 交给等待它的线程</translation>
    </message>
    <message>
        <source>5 ms, the switch interval</source>
        <translation>5 ms，即切换间隔</translation>
    </message>
    <message>
        <source>The interval is how long a computing thread may keep it; one that goes to wait lets go at once, and what is left is the wake-up of the next one.</source>
        <translation>切换间隔就是正在计算的线程最多能占着 GIL 多久；去等待的线程会立刻放手，剩下的只是唤醒下一个的时间。</translation>
    </message>
    <message>
        <source>Lateness of a sleep of 1 ms</source>
        <translation>睡眠 1 ms，醒来晚多少</translation>
    </message>
    <message>
        <source>up to a tick of 1 to 10 ms</source>
        <translation>最多一个 1 到 10 ms 的节拍</translation>
    </message>
    <message>
        <source>Timers of today do not wait for the next tick; Linux adds up to 50 µs on purpose, to wake up once for several sleepers.</source>
        <translation>如今的定时器不再等下一个节拍；Linux 会有意多加最多 50 µs，以便一次唤醒好几个睡眠者。</translation>
    </message>
    <message>
        <source>A thread, started and joined</source>
        <translation>启动一个线程并 join</translation>
    </message>
    <message>
        <source>about 1 ms</source>
        <translation>约 1 ms</translation>
    </message>
    <message>
        <source>Its stack is reserved and not filled, and nothing is copied; Python&apos;s threading.Thread takes about 120 µs, most of it in the interpreter.</source>
        <translation>它的栈只保留、不填充，什么都不复制；Python 的 threading.Thread 约需 120 µs，大部分花在解释器里。</translation>
    </message>
    <message>
        <source>1000 threads that live at once</source>
        <translation>1000 个线程同时存活</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>约 1 s</translation>
    </message>
    <message>
        <source>A thousand times the price of one, and a place for each to stand: the kernel wakes them one after another when they may go.</source>
        <translation>一个线程价钱的一千倍，外加给每个线程一个落脚处：可以走的时候，内核逐个唤醒它们。</translation>
    </message>
    <message>
        <source>1000 threads: memory in use</source>
        <translation>1000 个线程：使用的内存</translation>
    </message>
    <message>
        <source>about 1 GB</source>
        <translation>约 1 GB</translation>
    </message>
    <message>
        <source>The stacks are reserved and not filled: only touched pages are in memory, two or so a thread; what the kernel keeps of each is not in this figure.</source>
        <translation>栈只保留、不填充：只有碰过的页在内存里，每个线程约两页；内核为每个线程保存的部分不在此数之内。</translation>
    </message>
    <message>
        <source>1000 threads: memory reserved</source>
        <translation>1000 个线程：保留的内存</translation>
    </message>
    <message>
        <source>Linux reserves 8 MB for a stack unless told otherwise, other systems 0.5 to 1 MB; reserved addresses cost next to nothing until they are touched.</source>
        <translation>除非另行指定，Linux 为一个栈保留 8 MB，其他系统 0.5 到 1 MB；保留的地址在被碰之前几乎不花钱。</translation>
    </message>
    <message>
        <source>1000 small tasks, a thread each</source>
        <translation>1000 个小任务，每个一个线程</translation>
    </message>
    <message>
        <source>A thousand times what a thread costs, but most of them have ended before the next one is there, and the cores share the work.</source>
        <translation>一千倍于一个线程的花费，但多数线程在下一个到来之前就已结束，而且各核心分担工作。</translation>
    </message>
    <message>
        <source>1000 small tasks, a pool of 4</source>
        <translation>1000 个小任务，4 个线程的线程池</translation>
    </message>
    <message>
        <source>about 4 ms: four threads</source>
        <translation>约 4 ms：四个线程</translation>
    </message>
    <message>
        <source>Four threads are started and not a thousand; the rest is the queue, and waking who waits at it.</source>
        <translation>启动的是四个线程，不是一千个；其余是排队，以及唤醒在队列旁等待的线程。</translation>
    </message>
    <message>
        <source>A process by fork, start to end</source>
        <translation>用 fork 产生的进程，从启动到结束</translation>
    </message>
    <message>
        <source>about 0.1 ms; Python&apos;s own 2 ms</source>
        <translation>约 0.1 ms；Python 自己 2 ms</translation>
    </message>
    <message>
        <source>Only the tables of the memory are copied, so the price grows with the memory in use: little here, much in a large interpreter.</source>
        <translation>只复制内存的页表，所以价钱随使用的内存增长：这里很少，大型解释器里很多。</translation>
    </message>
    <message>
        <source>A bare program (true), start to end</source>
        <translation>一个空程序 (true)，从启动到结束</translation>
    </message>
    <message>
        <source>100 ms and more</source>
        <translation>100 ms 以上</translation>
    </message>
    <message>
        <source>The textbook&apos;s figure is a Python process that imports a framework; a small native program is loaded and linked in about a millisecond.</source>
        <translation>教科书的数值指的是导入了框架的 Python 进程；小型原生程序约一毫秒就能加载并链接好。</translation>
    </message>
    <message>
        <source>A worker process, start to ready</source>
        <translation>一个工作进程，从启动到就绪</translation>
    </message>
    <message>
        <source>A spawned process loads its program anew, where a forked one has it already; ours is native and small, and imports nothing.</source>
        <translation>spawn 的进程要重新加载程序，fork 的则已经有了；我们的程序是原生的，又小，什么都不导入。</translation>
    </message>
    <message>
        <source>A Python interpreter (python3 -c pass)</source>
        <translation>一个 Python 解释器 (python3 -c pass)</translation>
    </message>
    <message>
        <source>This is the interpreter with its standard modules alone; what makes it 100 ms and more is the framework that a worker imports on top.</source>
        <translation>这只是解释器和它的标准模块；让它变成 100 ms 以上的，是工作进程另外导入的框架。</translation>
    </message>
    <message>
        <source>100 B between threads, there and back</source>
        <translation>线程间传 100 B，来回</translation>
    </message>
    <message>
        <source>about 90 µs in Python</source>
        <translation>Python 中约 90 µs</translation>
    </message>
    <message>
        <source>Python&apos;s queue.Queue pays for the interpreter and the GIL; here a pointer goes through a locked queue, and most of it is waking who waits.</source>
        <translation>Python 的 queue.Queue 还要为解释器和 GIL 付钱；这里只是一个指针经过加锁的队列，大部分是唤醒等待者的时间。</translation>
    </message>
    <message>
        <source>1 MB between threads, there and back</source>
        <translation>线程间传 1 MB，来回</translation>
    </message>
    <message>
        <source>Nothing is copied: only the pointer is handed over, so 1 MB costs what 100 B cost.</source>
        <translation>什么都不复制：只交出指针，所以 1 MB 和 100 B 一个价。</translation>
    </message>
    <message>
        <source>100 MB between threads, there and back</source>
        <translation>线程间传 100 MB，来回</translation>
    </message>
    <message>
        <source>Still only a pointer: threads share their memory, so the size does not matter until somebody reads it all.</source>
        <translation>仍然只是一个指针：线程共享内存，所以在有人把它全部读一遍之前，大小无关紧要。</translation>
    </message>
    <message>
        <source>100 B between processes, there and back</source>
        <translation>进程间传 100 B，来回</translation>
    </message>
    <message>
        <source>75 to 90 µs in Python</source>
        <translation>Python 中 75 到 90 µs</translation>
    </message>
    <message>
        <source>Python packs and unpacks as well; here are two system calls on each side of a pipe, two small copies, and two wake-ups.</source>
        <translation>Python 还要打包和拆包；这里是管道两端各两次系统调用、两次小复制和两次唤醒。</translation>
    </message>
    <message>
        <source>1 MB between processes, there and back</source>
        <translation>进程间传 1 MB，来回</translation>
    </message>
    <message>
        <source>1 to 2 ms in Python</source>
        <translation>Python 中 1 到 2 ms</translation>
    </message>
    <message>
        <source>A pipe holds 64 KB on Linux: the message goes in many pieces, each copied into the kernel and out again; Python packs it on top.</source>
        <translation>Linux 的管道能装 64 KB：消息分成许多块，每块都要复制进内核再复制出来；Python 在此之上还要打包。</translation>
    </message>
    <message>
        <source>100 MB between processes, there and back</source>
        <translation>进程间传 100 MB，来回</translation>
    </message>
    <message>
        <source>0.16 to 0.47 s in Python</source>
        <translation>Python 中 0.16 到 0.47 s</translation>
    </message>
    <message>
        <source>Every byte is copied twice and both processes hold the whole message: the price is the memory&apos;s bandwidth, and it grows with the size.</source>
        <translation>每个字节都复制两次，两个进程都持有整条消息：价钱就是内存带宽，随大小增长。</translation>
    </message>
    <message>
        <source>not measured here: this system has no such thing, or does not say</source>
        <translation>此处未测：本系统没有这种东西，或者不肯说</translation>
    </message>
    <message>
        <source>not measured here: it takes two cores, and there is one</source>
        <translation>此处未测：需要两个核心，而这里只有一个</translation>
    </message>
    <message>
        <source>not measured here: the program was not found</source>
        <translation>此处未测：没有找到该程序</translation>
    </message>
    <message>
        <source>not measured: the system refused</source>
        <translation>未测：系统拒绝了</translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>measured here: median</source>
        <translation>本机实测：中位数</translation>
    </message>
    <message>
        <source>its spread, 10 % to 90 %</source>
        <translation>其分布，10% 到 90%</translation>
    </message>
    <message>
        <source>the textbook&apos;s figure, hatched: from … to</source>
        <extracomment>In a legend. A bar: from the lower to the upper figure of textbooks</extracomment>
        <translation>教科书数值，斜线阴影：从 … 到</translation>
    </message>
    <message>
        <source>the other result&apos;s median</source>
        <translation>另一结果的中位数</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>本机价目表</translation>
    </message>
    <message>
        <source>Median here</source>
        <translation>本机中位数</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Head of a narrow column: what textbooks say</extracomment>
        <translation>教科书</translation>
    </message>
    <message>
        <source>figures with ~ are noisy</source>
        <extracomment>Noisy: other programs disturbed the measurement</extracomment>
        <translation>带 ~ 的数据有噪声</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测</translation>
    </message>
    <message>
        <source>billion/s</source>
        <extracomment>A short unit after a number: 1,000,000,000 in each second</extracomment>
        <translation>十亿/秒</translation>
    </message>
    <message>
        <source>million/s</source>
        <translation>百万/秒</translation>
    </message>
    <message>
        <source>noisy: the medians of its rounds differ by a factor of %1, though no other program was seen at work</source>
        <translation>有噪声：各轮的中位数相差 %1 倍，尽管没有发现别的程序在工作</translation>
    </message>
    <message>
        <source>noisy: others took %1 % of the cores</source>
        <translation>有噪声：其他程序占用了核心的 %1%</translation>
    </message>
    <message>
        <source>, %1 % of it the hypervisor</source>
        <extracomment>Goes on after &quot;noisy: others took 12 % of the cores&quot;. %1: a number</extracomment>
        <translation>，其中 %1% 是 hypervisor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range. %1, %2: values with their units, such as &quot;12 ns&quot;</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation>%1 个核心（共 %2 个）</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>No figure is in both results.</source>
        <translation>没有两个结果都有的数据。</translation>
    </message>
    <message>
        <source>All %1 medians are within 30 % of the other result&apos;s.</source>
        <translation>全部 %1 个中位数与另一结果相差不超过 30%。</translation>
    </message>
    <message>
        <source>%1 of %2 medians are more than 30 % apart from the other result&apos;s; %3 of these were noisy in one of them.</source>
        <translation>%2 个中位数中有 %1 个与另一结果相差超过 30%；其中 %3 个在某一结果中有噪声。</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>not tried yet</source>
        <translation>尚未尝试</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>已测</translation>
    </message>
    <message>
        <source>✔ proved here</source>
        <translation>✔ 已在此验证</translation>
    </message>
    <message>
        <source>✖ did not show here</source>
        <translation>✖ 在此未显现</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On a branch of the tree of questions, as is &quot;No&quot;: keep it short</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Run the proof: the same work, done in each way, here.</source>
        <translation>运行验证：同样的工作，在这里用每种方式各做一遍。</translation>
    </message>
    <message>
        <source>This machine cannot decide it.</source>
        <translation>这台机器无法裁定。</translation>
    </message>
    <message>
        <source>✔ It held on this machine. Shorter is better.</source>
        <translation>✔ 在这台机器上成立。越短越好。</translation>
    </message>
    <message>
        <source>✖ It did not hold this time. Other programs may have been at work: run it once more.</source>
        <translation>✖ 这次不成立。也许有别的程序在工作：再运行一次。</translation>
    </message>
    <message>
        <source> · %1 ×</source>
        <extracomment>After a time: how many times the first bar&apos;s. %1: a number such as 2.4</extracomment>
        <translation> · %1 ×</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a time: this machine has too few cores for it</extracomment>
        <translation>这台机器上没有</translation>
    </message>
</context>
<context>
    <name>CoresPicture</name>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>全部 %1 个%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This system says nothing about the use of its %1.</source>
        <translation>本系统不提供%1的使用情况。</translation>
    </message>
</context>
<context>
    <name>CourseReport</name>
    <message>
        <source>You said: %1.</source>
        <translation>你说的是：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 answers right.</source>
        <translation>答对 %1 题，共 %2 题。</translation>
    </message>
    <message>
        <source>What I found out with Brigade</source>
        <translation>我用 Brigade 发现了什么</translation>
    </message>
    <message>
        <source>%1. Measured on this machine: %2, %3 of %4 cores, %5.</source>
        <extracomment>%1: date and time; %2: a processor; %3, %4: numbers; %5: a system</extracomment>
        <translation>%1。在本机测得：%2，%4 个核心中的 %3 个，%5。</translation>
    </message>
    <message>
        <source>Nothing has been predicted or measured yet.</source>
        <translation>尚未预测或测量任何内容。</translation>
    </message>
    <message>
        <source>Brigade: predictions and results</source>
        <translation>Brigade：预测与结果</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>这台机器无法显示它：核心太少。</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ 在这台机器上成立&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✖ 不成立&lt;/b&gt;（在这台机器上）。</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a figure: this machine has too few cores</extracomment>
        <translation>这台机器上没有</translation>
    </message>
    <message>
        <source>1  The core</source>
        <translation>1  核心</translation>
    </message>
    <message>
        <source>2  Processes</source>
        <translation>2  进程</translation>
    </message>
    <message>
        <source>3  Threads</source>
        <translation>3  线程</translation>
    </message>
    <message>
        <source>4  The GIL</source>
        <translation>4  GIL</translation>
    </message>
    <message>
        <source>5  Thread pools</source>
        <translation>5  线程池</translation>
    </message>
    <message>
        <source>6  The whole server</source>
        <translation>6  整个服务器</translation>
    </message>
    <message>
        <source>7  Choosing</source>
        <translation>7  如何选择</translation>
    </message>
    <message>
        <source>8  The pictures</source>
        <translation>8  图片</translation>
    </message>
    <message>
        <source>Beyond</source>
        <extracomment>Part of the course: lessons that go further than the others</extracomment>
        <translation>更进一步</translation>
    </message>
    <message>
        <source>Mistakes worth making</source>
        <translation>值得犯的错误</translation>
    </message>
    <message>
        <source>The question</source>
        <extracomment>Kinds of a lesson&apos;s steps; &quot;Read&quot; to &quot;Keep&quot; are verbs that tell the reader what to do</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>自己动手</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简化之处</translation>
    </message>
    <message>
        <source>The analogy</source>
        <translation>类比</translation>
    </message>
    <message>
        <source>This experiment wants %1 cores and may use %2 here. It is made with fewer. %3</source>
        <translation>这个实验想要 %1 个核心，这里可用 %2 个。改用较少的核心来做。%3</translation>
    </message>
    <message>
        <source>This experiment needs %1 cores and may use %2 here. It is left out. %3</source>
        <translation>这个实验需要 %1 个核心，这里可用 %2 个，因此略过。%3</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ Right.&lt;/b&gt;</source>
        <extracomment>Verdict on a prediction, as is &quot;Not so.&quot;</extracomment>
        <translation>&lt;b&gt;✔ 正确。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ Not so.&lt;/b&gt;</source>
        <translation>&lt;b&gt;✖ 并非如此。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>你说的是：%1。</translation>
    </message>
    <message>
        <source>Here it is: %1.</source>
        <extracomment>After &quot;You said: 4 s.&quot; %1: what came out on this machine</extracomment>
        <translation>这里的结果是：%1。</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Heads of three columns: what the textbook says, what you said, what came out</extracomment>
        <translation>教科书</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>本机实测</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>原因：</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>%p %</source>
        <translation>%p%</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>the run begins: the start barrier opens</source>
        <extracomment>Start barrier: where all threads wait, to begin at the same moment</extracomment>
        <translation>运行开始：起始屏障打开</translation>
    </message>
    <message>
        <source>the run ends</source>
        <translation>运行结束</translation>
    </message>
    <message>
        <source>the plan was changed during the run</source>
        <translation>运行期间修改了方案</translation>
    </message>
    <message>
        <source>{process} is being started</source>
        <extracomment>{process}: such as &quot;Process 1&quot; or &quot;Restaurant 1&quot;; leave words in braces as they are</extracomment>
        <translation>{process} 正在启动</translation>
    </message>
    <message>
        <source>{process} takes the place of one that crashed</source>
        <translation>{process} 接替崩溃的那个</translation>
    </message>
    <message>
        <source>{process} is ready</source>
        <translation>{process} 已就绪</translation>
    </message>
    <message>
        <source>{process} takes no more {tasks}</source>
        <extracomment>{tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>{process} 不再接收{tasks}</translation>
    </message>
    <message>
        <source>{process} has ended</source>
        <translation>{process} 已结束</translation>
    </message>
    <message>
        <source>{process} has crashed</source>
        <translation>{process} 已崩溃</translation>
    </message>
    <message>
        <source>{task} arrives</source>
        <extracomment>{task}: name of a task, or &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>{task} 到达</translation>
    </message>
    <message>
        <source>{task} is handed to {process}</source>
        <translation>{task} 交给 {process}</translation>
    </message>
    <message>
        <source>{task} comes back, to be handed out again</source>
        <translation>{task} 退回，等待重新分发</translation>
    </message>
    <message>
        <source>{task} is lost</source>
        <translation>{task} 丢失</translation>
    </message>
    <message>
        <source>{task} is turned away: the queue is full</source>
        <translation>{task} 被拒绝：队列已满</translation>
    </message>
    <message>
        <source>{task} is cancelled: the run ended before it began</source>
        <translation>{task} 被取消：尚未开始，运行就已结束</translation>
    </message>
    <message>
        <source>a reading: how busy a {core} was</source>
        <extracomment>A reading: a measurement taken at this moment. {core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>读数：{core}有多忙</translation>
    </message>
    <message>
        <source>a reading: memory of {process}</source>
        <translation>读数：{process} 的内存</translation>
    </message>
    <message>
        <source>a reading: memory of {process}, shared pages by share</source>
        <extracomment>Memory that several processes share is counted for each in part</extracomment>
        <translation>读数：{process} 的内存，共享页按份额计</translation>
    </message>
    <message>
        <source>a reading: context switches of {process}</source>
        <translation>读数：{process} 的上下文切换</translation>
    </message>
    <message>
        <source>{thread} starts</source>
        <translation>{thread} 启动</translation>
    </message>
    <message>
        <source>{thread} has passed the start barrier</source>
        <translation>{thread} 越过起始屏障</translation>
    </message>
    <message>
        <source>{thread} ends</source>
        <translation>{thread} 结束</translation>
    </message>
    <message>
        <source>puts {task} into the queue</source>
        <extracomment>Who does it (a chef or thread) stands in another column; so in those that follow</extracomment>
        <translation>把 {task} 放入队列</translation>
    </message>
    <message>
        <source>takes {task} from the queue</source>
        <translation>从队列取出 {task}</translation>
    </message>
    <message>
        <source>gives {task} back</source>
        <translation>交还 {task}</translation>
    </message>
    <message>
        <source>begins {task}</source>
        <translation>开始 {task}</translation>
    </message>
    <message>
        <source>has done {task}</source>
        <translation>完成 {task}</translation>
    </message>
    <message>
        <source>begins a step of {task}</source>
        <translation>开始 {task} 的一个步骤</translation>
    </message>
    <message>
        <source>has done a step of {task}</source>
        <translation>完成 {task} 的一个步骤</translation>
    </message>
    <message>
        <source>waits for {tasks}</source>
        <extracomment>Subject: a chef or thread that has nothing to do. {tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>等待{tasks}</translation>
    </message>
    <message>
        <source>waits for {tasks} no longer</source>
        <translation>不再等待{tasks}</translation>
    </message>
    <message>
        <source>begins to wait for input or output</source>
        <translation>开始等待输入或输出</translation>
    </message>
    <message>
        <source>what it waited for is there</source>
        <translation>等待的东西到了</translation>
    </message>
    <message>
        <source>begins native code, which needs no {gil}</source>
        <extracomment>Native code: not Python, needs no GIL. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>开始运行原生代码，不需要{gil}</translation>
    </message>
    <message>
        <source>ends native code</source>
        <translation>结束原生代码</translation>
    </message>
    <message>
        <source>is taken off the {core}</source>
        <translation>被从{core}上拿下</translation>
    </message>
    <message>
        <source>is back on a {core}</source>
        <translation>回到{core}上</translation>
    </message>
    <message>
        <source>moves to another {core}</source>
        <translation>换到另一个{core}</translation>
    </message>
    <message>
        <source>sets {task} aside: it awaits</source>
        <extracomment>Subject: an event loop. &quot;Awaits&quot;: as Python&apos;s await does</extracomment>
        <translation>搁置 {task}：它在 await</translation>
    </message>
    <message>
        <source>goes on with {task}</source>
        <translation>继续 {task}</translation>
    </message>
    <message>
        <source>hands {task} back to the {loop}</source>
        <extracomment>Subject: a thread of the pool. {loop}: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>把 {task} 交还给{loop}</translation>
    </message>
    <message>
        <source>the {loop} has nothing to do and waits</source>
        <translation>{loop}无事可做，等待中</translation>
    </message>
    <message>
        <source>the {loop} has something to do</source>
        <translation>{loop}有事可做了</translation>
    </message>
    <message>
        <source>waits for the {gil}</source>
        <extracomment>Subject: a chef or thread. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>等待{gil}</translation>
    </message>
    <message>
        <source>has waited for the {gil} as long as the switch interval</source>
        <translation>等待{gil}已满一个切换间隔</translation>
    </message>
    <message>
        <source>is woken: the {gil} was let go</source>
        <translation>被唤醒：{gil}已放开</translation>
    </message>
    <message>
        <source>asks for the {gil} to be let go</source>
        <translation>请求放开{gil}</translation>
    </message>
    <message>
        <source>takes the {gil}</source>
        <translation>取得{gil}</translation>
    </message>
    <message>
        <source>lets go of the {gil}</source>
        <translation>放开{gil}</translation>
    </message>
    <message>
        <source>waits until another has taken the {gil}</source>
        <translation>等待别人取得{gil}</translation>
    </message>
    <message>
        <source>another has taken the {gil}</source>
        <translation>别人已取得{gil}</translation>
    </message>
    <message>
        <source>hears that it is asked for the {gil}</source>
        <extracomment>Subject: the holder, who notices that another one wants it</extracomment>
        <translation>得知有人要{gil}</translation>
    </message>
    <message>
        <source>waits for the {lock}</source>
        <extracomment>{lock}: &quot;lock&quot; or &quot;key&quot;, and perhaps its name</extracomment>
        <translation>等待{lock}</translation>
    </message>
    <message>
        <source>takes the {lock}</source>
        <translation>取得{lock}</translation>
    </message>
    <message>
        <source>gives back the {lock}</source>
        <translation>归还{lock}</translation>
    </message>
    <message>
        <source>waits for the {lock} no longer</source>
        <translation>不再等待{lock}</translation>
    </message>
    <message>
        <source>deadlock: is one of a ring in which each waits for another</source>
        <translation>死锁：身处一个环中，环里人人都在等别人</translation>
    </message>
    <message>
        <source>reads {variable}</source>
        <extracomment>{variable}: &quot;shared variable&quot; or &quot;ingredient&quot;</extracomment>
        <translation>读取{variable}</translation>
    </message>
    <message>
        <source>writes {variable}</source>
        <translation>写入{variable}</translation>
    </message>
    <message>
        <source>adds to {variable} in one indivisible step</source>
        <translation>以一个不可分割的步骤给{variable}加上数值</translation>
    </message>
    <message>
        <source>a total of {variable}</source>
        <translation>{variable}的总数</translation>
    </message>
    <message>
        <source>the load of {task} is being packed</source>
        <extracomment>Load: the data that go from one process to another</extracomment>
        <translation>{task} 的载荷正在打包</translation>
    </message>
    <message>
        <source>the load of {task} is packed</source>
        <translation>{task} 的载荷已打包</translation>
    </message>
    <message>
        <source>the load of {task} is being carried</source>
        <translation>{task} 的载荷正在运送</translation>
    </message>
    <message>
        <source>the load of {task} is on its way</source>
        <translation>{task} 的载荷已上路</translation>
    </message>
    <message>
        <source>unpacks the load of {task}</source>
        <translation>给 {task} 的载荷拆包</translation>
    </message>
    <message>
        <source>has unpacked the load of {task}</source>
        <translation>已给 {task} 的载荷拆完包</translation>
    </message>
    <message>
        <source>the system takes it off the {core}</source>
        <translation>系统把它从{core}上拿下</translation>
    </message>
    <message>
        <source>the system puts it on a {core}</source>
        <translation>系统把它放上{core}</translation>
    </message>
    <message>
        <source>Brigade itself</source>
        <translation>Brigade 自身</translation>
    </message>
    <message>
        <source>a reading: {core} time of {process}</source>
        <extracomment>{core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>读数：{process} 的{core}时间</translation>
    </message>
</context>
<context>
    <name>ExportPicture</name>
    <message>
        <source>at %1</source>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>use of the %1</source>
        <translation>%1使用情况</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>others; 100 % is one %1</source>
        <translation>其他；100% 即一个%1</translation>
    </message>
    <message>
        <source>%1: does not end in %2</source>
        <translation>%1：不以 %2 结尾</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Light picture…</source>
        <translation>浅色图片(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Dark picture…</source>
        <translation>深色图片(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Table, a line for each run…</source>
        <translation>表格，每次运行一行(&amp;T)…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 times</source>
        <translation>%1 倍</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Makespan</source>
        <extracomment>Name of a figure: the time from the start to the end of the last task</extracomment>
        <translation>总耗时</translation>
    </message>
    <message>
        <source>From the start to the end of the last task.</source>
        <translation>从开始到最后一个任务结束。</translation>
    </message>
    <message>
        <source>Ideal</source>
        <extracomment>Name of a figure: the shortest time in which this machine could do it</extracomment>
        <translation>理想值</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest task.</source>
        <translation>两者取大：全部计算由各核心分担所需的时间，以及最长的任务。</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>The tasks&apos; times, each alone, added up; divided by the makespan.</source>
        <translation>各任务单独所需时间之和，除以总耗时。</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Time computed, of the time that the cores offered.</source>
        <translation>计算所用时间，占各核心所提供时间的比例。</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Name of a figure, a noun: time that was computed</extracomment>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Time on a core, all tasks together.</source>
        <translation>在核心上的时间，所有任务合计。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: tasks done; %2: tasks that arrived</extracomment>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Name of a figure: how many tasks were lost with a crashed process</extracomment>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Name of a figure: how many tasks were turned away, the queue being full</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Name of a figure: how many tasks had not begun when the run ended</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent took no longer.</source>
        <translation>从到达到结束；这个百分比的任务用时不超过此值。</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>延迟，50%</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90%</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99%</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>50 %: %1, 99 %: %2</source>
        <translation>50%：%1，99%：%2</translation>
    </message>
    <message>
        <source>The latency of this kind alone.</source>
        <translation>仅这一种类的延迟。</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Name of a figure: time that tasks of an event loop waited, as Python&apos;s await does</extracomment>
        <translation>await 等待</translation>
    </message>
    <message>
        <source>Waited for without keeping a thread, all tasks together.</source>
        <translation>不占用线程的等待，所有任务合计。</translation>
    </message>
    <message>
        <source>Longest without a break</source>
        <extracomment>Name of a figure: how long one task kept the event loop at most</extracomment>
        <translation>最长不间断</translation>
    </message>
    <message>
        <source>On one task; as long all others wait.</source>
        <translation>用在一个任务上；其间其他任务都在等。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Name of a figure: how often one task kept the event loop for too long</extracomment>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>How often it was kept for 100 ms or more.</source>
        <translation>被占住 100 ms 或更久的次数。</translation>
    </message>
    <message>
        <source>Time of all %1</source>
        <translation>所有%1的时间</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>上下文切换</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>How many threads were started in all.</source>
        <translation>总共启动了多少个线程。</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>同时最多</translation>
    </message>
    <message>
        <source>Changes of hands</source>
        <extracomment>Name of a figure: how often the GIL went to another thread</extracomment>
        <translation>易手次数</translation>
    </message>
    <message>
        <source>Taken by another thread than the one that released.</source>
        <translation>取得者不是刚放开的那个线程。</translation>
    </message>
    <message>
        <source>of these asked for</source>
        <extracomment>Below &quot;Changes of hands&quot;: how many of them another thread had asked for</extracomment>
        <translation>其中应请求</translation>
    </message>
    <message>
        <source>Somebody had waited for a switch interval.</source>
        <translation>有人已等满一个切换间隔。</translation>
    </message>
    <message>
        <source>Waited for</source>
        <extracomment>Name of a figure: time that threads waited for the GIL</extracomment>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>What it should be after all updates, and what it was at the end.</source>
        <translation>所有更新之后应有的值，以及最后的实际值。</translation>
    </message>
    <message>
        <source>of these</source>
        <extracomment>Below a shared variable: its value in each process</extracomment>
        <translation>其中</translation>
    </message>
    <message>
        <source>Each has one of its own.</source>
        <translation>各有各的。</translation>
    </message>
    <message>
        <source>Around updates, only the first few of each step are counted, and each that waited.</source>
        <translation>更新前后的加锁，每个步骤只计最初几次，以及每一次有等待的。</translation>
    </message>
    <message>
        <source>Loads</source>
        <extracomment>Name of a figure, a noun: data that went from one process to another</extracomment>
        <translation>载荷</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a count of loads; %2: a size such as 3.2 MB</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Packed in</source>
        <translation>打包用时</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>运送用时</translation>
    </message>
    <message>
        <source>From the first byte to the last one in the pipe.</source>
        <translation>从管道中的第一个字节到最后一个字节。</translation>
    </message>
    <message>
        <source>Unpacked in</source>
        <translation>拆包用时</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>死锁</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them could ever go on. One was dismissed; the others went on.</source>
        <translation>人人都在等下一位手里的东西：谁也不可能再往前走。其中一个被劝退，其余的继续了。</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them can ever go on. Their waits were broken off, and their tasks have failed.</source>
        <translation>人人都在等下一位手里的东西：谁也不可能再往前走。等待被中断，它们的任务已失败。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <extracomment>%1: this run&apos;s share, such as 40 %; %2: the share of other programs</extracomment>
        <translation>%1，其他 %2</translation>
    </message>
    <message>
        <source>Supplier %1</source>
        <extracomment>A process that answers over the network, as a supplier delivers. %1: its number</extracomment>
        <translation>供货商 %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>ready in %1</source>
        <translation>%1 后就绪</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出 %1</translation>
    </message>
    <message>
        <source>Its number in the system, its start, the most memory it had resident, and its end.</source>
        <translation>它在系统中的编号、启动用时、驻留内存的最大值和结局。</translation>
    </message>
    <message>
        <source>Trace</source>
        <extracomment>Heading, a noun: what was recorded of the run</extracomment>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Name of a figure: events that found no room</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Events that found no room; above 0 the figures are incomplete.</source>
        <translation>放不下的事件；大于 0 时数据不完整。</translation>
    </message>
    <message>
        <source>Off the core by</source>
        <extracomment>How it is known that a thread was off its core; beside it &quot;the kernel&apos;s word&quot; or &quot;gaps&quot;</extracomment>
        <translation>离开核心的依据</translation>
    </message>
    <message>
        <source>the kernel&apos;s word</source>
        <extracomment>Beside &quot;Off the core by&quot;. Gaps: in the times at which a thread was seen to work</extracomment>
        <translation>内核报告</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>空隙</translation>
    </message>
    <message>
        <source>How it is known when a thread was off its core.</source>
        <translation>如何得知线程何时不在核心上。</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Name of a figure, a noun; beside it: &quot;ends before the run did&quot;</extracomment>
        <translation>录制</translation>
    </message>
    <message>
        <source>ends before the run did</source>
        <translation>在运行结束之前中断</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Overhead</source>
        <extracomment>Name of a figure: time that the run itself took of the cores without running a task</extracomment>
        <translation>额外开销</translation>
    </message>
    <message>
        <source>The part of the makespan in which this run was at work there; others: other programs, a hypervisor, and the overhead below.</source>
        <translation>总耗时中本次运行在此工作的部分；其他：其他程序、hypervisor，以及下面的额外开销。</translation>
    </message>
    <message>
        <source>Time that Brigade itself had there beside the work: to wait, to wake up, to switch, to supervise and to draw.</source>
        <translation>Brigade 自身在工作之外占用的时间：等待、唤醒、切换、监管和绘制。</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 次运行</translation>
    </message>
    <message>
        <source>%1: none lost</source>
        <extracomment>Beside a bar. %1: such as &quot;12 runs&quot;; none: no update</extracomment>
        <translation>%1：没有丢失</translation>
    </message>
    <message>
        <source>“%1” at the end: updates lost in %2 of %3 runs (least %4, median %5, most %6)</source>
        <extracomment>%1: name of a counter; %2, %3: counts of runs; %4 to %6: counts of lost updates</extracomment>
        <translation>结束时的“%1”：%3 次运行中有 %2 次丢失更新（最少 %4，中位数 %5，最多 %6）</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they queued for the %3, %4 in all: one at a time gets on, however many there are.</source>
        <extracomment>%1: a share such as 40 %; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: &quot;GIL&quot; or &quot;bathroom&quot;; %4: a time</extracomment>
        <translation>在%2本可工作的时间里，有 %1 在排队等%3，总计 %4：一次只有一个能前进，不管一共有多少个。</translation>
    </message>
    <message>
        <source>Only %1 of what %2 %3 could do was done. Another %4 brings another %5: for work that computes, that is what helps.</source>
        <extracomment>%1: a share; %2: a number; %3: &quot;cores&quot; or &quot;stoves&quot;; %4: &quot;process&quot; or &quot;restaurant&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%2 个%3能做的工作只做了 %1。再加一个%4，就再有一个%5：对计算型工作，管用的正是这个。</translation>
    </message>
    <message>
        <source>After a wait of about %1 a %2 queued %3 for the %4 (medians of %5 times). It would be quick itself, but those who compute do not let go before they are asked.</source>
        <extracomment>%1, %3: times; %2: &quot;thread&quot; or &quot;chef&quot;; %4: &quot;GIL&quot; or &quot;bathroom&quot;; %5: a count</extracomment>
        <translation>一次约 %1 的等待之后，%2又为%4排队 %3（%5 次的中位数）。它自己本来很快，但正在计算的那些，没人请求就不放手。</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they had no %3: %4 of them shared %5 %6. More of them finish nothing sooner.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: &quot;core&quot; or &quot;stove&quot;; %4, %5: numbers; %6: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>在%2本可工作的时间里，有 %1 没有%3可用：%4 个共用 %5 个%6。再多几个，什么也不会更早完成。</translation>
    </message>
    <message>
        <source>For the last %1 some of the %2 %3 had nothing left to do: %4 %5 cannot be shared out evenly. More equal or smaller pieces end together.</source>
        <extracomment>%1: a time; %2, %4: numbers; %3: &quot;cores&quot; or &quot;stoves&quot;; %5: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>最后 %1 里，%2 个%3中有一些已无事可做：%4 个%5没法均分。分得更均匀或更小，就能一起结束。</translation>
    </message>
    <message>
        <source>Half of the %1 waited longer than %2 before anybody took them, and then took %3, mostly waiting. %4 %5 wait at the same time at most: here more of them help.</source>
        <extracomment>%1: &quot;tasks&quot; or &quot;orders&quot;; %2, %3: times; %4: a number; %5: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>有一半%1等了超过 %2 才有人接手，然后又用了 %3，大部分是等待。同时最多只有 %4 个%5在等：这里多几个会有帮助。</translation>
    </message>
    <message>
        <source>%1 of the time in hand was waiting, and waits overlap: %2 instead of %3 one after the other. Whoever waits needs neither a %4 nor the %5.</source>
        <extracomment>%1: a share; %2, %3: times; %4: &quot;core&quot; or &quot;stove&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>任务在手的时间里，有 %1 是等待，而等待可以重叠：用了 %2，而不是逐个进行的 %3。等待者既不需要%4，也不需要%5。</translation>
    </message>
    <message>
        <source>it was %1 or more once</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time</extracomment>
        <translation>达到或超过 %1 的情况有 1 次</translation>
    </message>
    <message>
        <source>it was %1 or more %2 times</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time; %2: a count</extracomment>
        <translation>达到或超过 %1 的情况有 %2 次</translation>
    </message>
    <message>
        <source>One %1 (%2) kept the %3 for %4; %5. As long nothing else got on: no other %1 was looked at, however long it had been ready. What blocks or computes belongs with the %6.</source>
        <extracomment>%1: &quot;task&quot; or &quot;order&quot;; %2: its name; %3: &quot;event loop&quot; or &quot;head waiter&quot;; %4: a time; %5: such as &quot;it was 100 ms or more once&quot;; %6: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>一个%1（%2）占住%3达 %4；%5。其间别的什么都没有进展：没有理会任何其他%1，不管它早已就绪多久。会阻塞或要计算的，应交给%6。</translation>
    </message>
    <message>
        <source>%1 %2 waited in a ring, each for what the next one had: none could ever go on. Taken in the same order by all, the same locks never close a ring.</source>
        <extracomment>%1: a number; %2: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>%1 个%2围成一个环在等，各等下一位手里的东西：谁也不可能再往前走。同样几把锁，大家都按同一顺序去拿，就绝不会成环。</translation>
    </message>
    <message>
        <source>%1 of %2 updates of “%3” were lost: somebody wrote what he had worked out from a value that was no longer true. A lock around reading and writing, or one indivisible step, loses none.</source>
        <extracomment>%1, %2: counts; %3: name of a shared variable</extracomment>
        <translation>“%3”的 %2 次更新中丢失了 %1 次：有人写入的结果，是用一个已经过时的值算出来的。用一把锁把读和写围起来，或合为一个不可分割的步骤，就一次也不会丢。</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they waited for a lock, %3 in all, most for “%4”: what it guards is done one after the other, however many there are. Hold it for less.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: a time; %4: name of a lock</extracomment>
        <translation>在%2本可工作的时间里，有 %1 在等锁，总计 %3，其中等“%4”最多：它所保护的只能逐个进行，不管一共有多少个。请缩短持有时间。</translation>
    </message>
    <message>
        <source>%1 of the time went into packing, carrying and unpacking (%2 for %3), and %4 into the %6 themselves. What is handed over within one %5 is not copied at all.</source>
        <extracomment>%1: a share; %2, %4: times; %3: a size; %5: &quot;process&quot; or &quot;restaurant&quot;; %6: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>%1 的时间花在打包、运送和拆包上（%3 用了 %2），而%6本身用了 %4。在同一个%5之内移交，什么都不用复制。</translation>
    </message>
    <message>
        <source>%1 %2 were lost with the %3 that held them; the others went on. A crash stays within its own %3.</source>
        <extracomment>%1: a count; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: &quot;process&quot; or &quot;restaurant&quot;</extracomment>
        <translation>%1 个%2随持有它们的%3一起丢失；其余的继续了。崩溃只限于自己的%3之内。</translation>
    </message>
    <message>
        <source>Other programs took %1 of the %2: compare this run with care, or run it again when the machine is quiet.</source>
        <extracomment>%1: a share such as 40 %; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>其他程序占用了%2的 %1：比较这次运行时请当心，或者等机器清静时再运行一次。</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: pictures and figures of this run are incomplete.</source>
        <translation>%1 个事件放不下，因此缺失：本次运行的图片和数据不完整。</translation>
    </message>
    <message>
        <source>One at a time behind the %1</source>
        <extracomment>Title. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>都在等%1，一次只过一个</translation>
    </message>
    <message>
        <source>Too few %1 for work that computes</source>
        <extracomment>Title. %1: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>%1太少，不够计算型工作用</translation>
    </message>
    <message>
        <source>Convoy behind the %1</source>
        <extracomment>Title. A convoy: the quick one is held up by slow ones. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%1前的护航效应</translation>
    </message>
    <message>
        <source>More %1 than %2</source>
        <extracomment>Title. %1: &quot;threads&quot; or &quot;chefs&quot;; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>%1比%2多</translation>
    </message>
    <message>
        <source>Idle %1 in the last round</source>
        <translation>最后一轮有%1闲着</translation>
    </message>
    <message>
        <source>Too few %1 for so much waiting</source>
        <translation>%1太少，等待太多</translation>
    </message>
    <message>
        <source>Waiting at the same time</source>
        <translation>同时等待</translation>
    </message>
    <message>
        <source>Lost in a crash</source>
        <translation>崩溃中丢失</translation>
    </message>
    <message>
        <source>A deadlock</source>
        <translation>一次死锁</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <translation>丢失的更新</translation>
    </message>
    <message>
        <source>One at a time behind a lock</source>
        <translation>都在等锁，一次只过一个</translation>
    </message>
    <message>
        <source>All the time spent on the way</source>
        <extracomment>Title. On the way: packing, carrying and unpacking data between processes</extracomment>
        <translation>时间全花在路上</translation>
    </message>
    <message>
        <source>A noisy machine</source>
        <translation>有噪声的机器</translation>
    </message>
    <message>
        <source>An incomplete record</source>
        <translation>不完整的记录</translation>
    </message>
    <message>
        <source>A blocked %1</source>
        <extracomment>Title. %1: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>被阻塞的%1</translation>
    </message>
</context>
<context>
    <name>JoinedWords</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list, with the space that belongs to it</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a list that may have commas of their own</extracomment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>to the chef on that side, and what he does in words</source>
        <translation>移到那一侧的厨师，并用文字说明他在做什么</translation>
    </message>
    <message>
        <source>Return, Space</source>
        <translation>Enter、空格</translation>
    </message>
    <message>
        <source>follow that chef in every picture, or no longer</source>
        <translation>在所有画面中跟随该厨师，或不再跟随</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N、Shift+N</translation>
    </message>
    <message>
        <source>follow the next chef, the one before</source>
        <translation>跟随下一个、上一个厨师</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+、-</translation>
    </message>
    <message>
        <source>closer, farther</source>
        <translation>拉近、拉远</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+方向键</translation>
    </message>
    <message>
        <source>move along the street</source>
        <translation>沿街道移动</translation>
    </message>
    <message>
        <source>Home, 0</source>
        <translation>Home、0</translation>
    </message>
    <message>
        <source>the whole street</source>
        <translation>整条街道</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation>这里可以做什么</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>follow the thread of the lane above, below</source>
        <translation>跟随上方、下方泳道的线程</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose what that thread does at the moment shown</source>
        <translation>选中该线程在所示时刻所做的事</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>to the event before, to the next one</source>
        <translation>到上一个、下一个事件</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W、S</translation>
    </message>
    <message>
        <source>zoom in, out</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A、D</translation>
    </message>
    <message>
        <source>move left, right</source>
        <translation>左移、右移</translation>
    </message>
    <message>
        <source>F, Home</source>
        <translation>F、Home</translation>
    </message>
    <message>
        <source>fit the selection, show all</source>
        <translation>缩放至选区、显示全部</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>set a mark at the moment shown, or take it away</source>
        <translation>在所示时刻设置标记，或取消标记</translation>
    </message>
    <message>
        <source>Comma, Full stop</source>
        <translation>逗号、句号</translation>
    </message>
    <message>
        <source>to the mark before, to the next one</source>
        <translation>到上一个、下一个标记</translation>
    </message>
    <message>
        <source>B, E</source>
        <translation>B、E</translation>
    </message>
    <message>
        <source>the measured range begins, ends at the moment shown</source>
        <translation>测量范围从所示时刻开始、在所示时刻结束</translation>
    </message>
    <message>
        <source>C, Shift+C</source>
        <translation>C、Shift+C</translation>
    </message>
    <message>
        <source>fold or unfold the followed thread&apos;s process, all</source>
        <translation>折叠或展开所跟随线程的进程、全部进程</translation>
    </message>
    <message>
        <source>Backspace, Shift+Backspace</source>
        <translation>Backspace、Shift+Backspace</translation>
    </message>
    <message>
        <source>back to what was shown before, forth again</source>
        <translation>回到之前显示的内容、再前进</translation>
    </message>
    <message>
        <source>Space, End</source>
        <translation>空格、End</translation>
    </message>
    <message>
        <source>play or pause, to the end</source>
        <translation>播放或暂停、到结尾</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>measure nothing, choose nothing</source>
        <translation>不再测量，取消选择</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 到 9</translation>
    </message>
    <message>
        <source>the thread of that number moves</source>
        <translation>该编号的线程走一步</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Backspace、Ctrl+Z</translation>
    </message>
    <message>
        <source>one move back: all choices but the last run again</source>
        <translation>退回一步：除最后一个外，所有选择重新运行</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation>Ctrl+C、Ctrl+V</translation>
    </message>
    <message>
        <source>copy the choices as text, play those that were copied</source>
        <translation>以文本复制各个选择、播放复制的选择</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+O</source>
        <translation>Ctrl+S、Ctrl+O</translation>
    </message>
    <message>
        <source>save the choices with their plan, play saved ones</source>
        <translation>把选择连同方案保存、播放已保存的选择</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>to the next control, to the one before</source>
        <translation>到下一个、上一个控件</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+字母</translation>
    </message>
    <message>
        <source>the menu or the control whose letter is underlined</source>
        <translation>带下划线字母的菜单或控件</translation>
    </message>
    <message>
        <source>Arrows, Page up, Page down</source>
        <translation>方向键、Page Up、Page Down</translation>
    </message>
    <message>
        <source>change a slider or a number by a little, by more</source>
        <translation>小幅、大幅改变滑块或数字</translation>
    </message>
    <message>
        <source>Return in the scenarios</source>
        <translation>场景列表中的 Enter</translation>
    </message>
    <message>
        <source>open that plan</source>
        <translation>打开该方案</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>In the street</source>
        <translation>在街道中</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>在时间线中</translation>
    </message>
    <message>
        <source>In “You are the scheduler”</source>
        <translation>在“你来当调度器”中</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 %2 MB</source>
        <extracomment>%1: such as &quot;Writing the recording…&quot;; %2: how much is written</extracomment>
        <translation>%1 %2 MB</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>*(your run’s figure)*</source>
        <extracomment>In place of a figure in a lesson; the stars are Markdown&apos;s for slanted</extracomment>
        <translation>（*你这次运行的数据*）</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The texts of the lessons, to be read without the program. In the window (Learn) each prediction and each run is yours.</source>
        <translation>各课的文字，不用程序也能读。在窗口里（“学习”菜单），每个预测、每次运行都由你来做。</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>Chapter: restaurant words beside computer words</extracomment>
        <translation>词汇</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>餐厅</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>类比的边界</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of a plan&apos;s JSON; elsewhere a key of the keyboard</extracomment>
        <translation>键</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Built-in plans</source>
        <translation>内置方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What run --report writes, here of a run in which nothing happened: times in seconds (_s), shares from 0 to 1; beside these keys stands the plan.</source>
        <translation>run --report 写出的内容，此处是一次什么都没发生的运行：时间以秒计 (_s)，份额从 0 到 1；这些键旁边就是方案。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Entries of menus show their keys; the window lists all of them under Help, Keyboard.</source>
        <translation>菜单项会显示各自的按键；窗口的“帮助”菜单中的“键盘”列出全部按键。</translation>
    </message>
    <message>
        <source>Brigade %1: manual</source>
        <translation>Brigade %1：手册</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>not a recording (its first bytes are not those of a .brigade file)</source>
        <translation>不是录制文件（开头的字节不属于 .brigade 文件）</translation>
    </message>
    <message>
        <source>ends before the plan was written, nothing to show</source>
        <translation>在写入方案之前就结束了，没有可显示的内容</translation>
    </message>
    <message>
        <source>ends before the description of the run was written, nothing to show</source>
        <translation>在写入运行说明之前就结束了，没有可显示的内容</translation>
    </message>
    <message>
        <source>is of version %1 of the recording format; this program reads up to version %2</source>
        <translation>录制格式为版本 %1；本程序最高只能读取版本 %2</translation>
    </message>
    <message>
        <source>is larger than 2 GiB, the most that is read</source>
        <translation>大于 2 GiB，超出读取的上限</translation>
    </message>
    <message>
        <source>%1 (its plan):%2: %3</source>
        <translation>%1（其方案）:%2: %3</translation>
    </message>
    <message>
        <source>damaged at byte %1: %2</source>
        <translation>在字节 %1 处损坏：%2</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>版本 0</translation>
    </message>
    <message>
        <source>the checksum of a block&apos;s header does not match</source>
        <translation>块头的校验和不符</translation>
    </message>
    <message>
        <source>the checksum of a block does not match</source>
        <translation>块的校验和不符</translation>
    </message>
    <message>
        <source>a block of unknown type or impossible length</source>
        <translation>类型未知或长度无效的块</translation>
    </message>
    <message>
        <source>a block out of place</source>
        <translation>位置不对的块</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>结尾之后还有字节</translation>
    </message>
    <message>
        <source>an end that is cut off</source>
        <translation>被截断的结尾</translation>
    </message>
    <message>
        <source>the plan is missing</source>
        <translation>缺少方案</translation>
    </message>
    <message>
        <source>the description of the run is missing</source>
        <translation>缺少运行说明</translation>
    </message>
    <message>
        <source>the description of the run: %1</source>
        <translation>运行说明：%1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>wrong or missing &apos;%1&apos;</source>
        <translation>&apos;%1&apos; 错误或缺失</translation>
    </message>
    <message>
        <source>not a list of notices</source>
        <translation>不是提示的列表</translation>
    </message>
    <message>
        <source>a time out of order or out of range</source>
        <translation>次序错误或超出范围的时间</translation>
    </message>
    <message>
        <source>a time out of range</source>
        <translation>超出范围的时间</translation>
    </message>
    <message>
        <source>an unknown kind of event</source>
        <translation>种类未知的事件</translation>
    </message>
    <message>
        <source>an event of no thread</source>
        <translation>不属于任何线程的事件</translation>
    </message>
    <message>
        <source>an unknown thread</source>
        <translation>未知的线程</translation>
    </message>
    <message>
        <source>a process or thread number out of range</source>
        <translation>进程号或线程号超出范围</translation>
    </message>
    <message>
        <source>a core number out of range</source>
        <translation>核心号超出范围</translation>
    </message>
    <message>
        <source>a task number out of range</source>
        <translation>任务号超出范围</translation>
    </message>
    <message>
        <source>an event that is cut off</source>
        <translation>被截断的事件</translation>
    </message>
    <message>
        <source>a number that is too long</source>
        <translation>过长的数</translation>
    </message>
    <message>
        <source>is no result of `measure`: &quot;%1&quot; is missing</source>
        <translation>不是 `measure` 的结果：缺少 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is of version %1 of the format, a newer one; this program reads version %2</source>
        <translation>格式为版本 %1，是较新的版本；本程序读取版本 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, and this program reads %3</source>
        <translation>&quot;%1&quot; 是 %2，而本程序读取 %3</translation>
    </message>
    <message>
        <source>charge &quot;%1&quot; has no median, p10 or p90</source>
        <translation>价目 &quot;%1&quot; 没有中位数、p10 或 p90</translation>
    </message>
    <message>
        <source>has no charges</source>
        <translation>没有价目</translation>
    </message>
    <message>
        <source>is too large for a result of `measure`</source>
        <translation>太大，不会是 `measure` 的结果</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>the list of choices is too long</source>
        <translation>选择的列表太长</translation>
    </message>
    <message>
        <source>a list of choices has numbers from 1 to 9, and not &apos;%1&apos;</source>
        <translation>选择的列表由数字 1 到 9 构成，不能有 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this is no interleaving that Brigade has saved</source>
        <translation>这不是 Brigade 保存的交错</translation>
    </message>
    <message>
        <source>no such built-in scenario</source>
        <translation>没有这个内置场景</translation>
    </message>
    <message>
        <source>no such built-in plan</source>
        <translation>没有这个内置方案</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>&apos;%1&apos; 不是 KEY=1..8[:STEP] 或 KEY=1,2,8 的形式</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range such as 1..8 or 1..8:2</source>
        <translation>&apos;%1&apos; 不是 1..8 或 1..8:2 这样的范围</translation>
    </message>
    <message>
        <source>the step of &apos;%1&apos; must be above 0</source>
        <translation>&apos;%1&apos; 的步长必须大于 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends before it begins</source>
        <translation>&apos;%1&apos; 的终点在起点之前</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 values</source>
        <translation>&apos;%1&apos; 的值超过 %2 个</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is missing</source>
        <translation>&apos;%1&apos; 缺少一个值</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is given twice</source>
        <translation>&apos;%1&apos; 中有一个值给出了两次</translation>
    </message>
    <message>
        <source>a picture is written as .png, .svg or .pdf</source>
        <translation>图片只能写为 .png、.svg 或 .pdf</translation>
    </message>
    <message>
        <source>a picture is %1x%2 to %3x%4 pixels large, not %5x%6</source>
        <translation>图片大小须在 %1x%2 到 %3x%4 像素之间，而不是 %5x%6</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>内存不足以生成图片</translation>
    </message>
    <message>
        <source>cannot be written as PDF</source>
        <translation>无法写为 PDF</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或目录</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>资源暂时不可用</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已被使用</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>is larger than a lesson may be (4 MB)</source>
        <translation>超过一课允许的大小（4 MB）</translation>
    </message>
    <message>
        <source>a lesson begins with a line &apos;---&apos; and &apos;brigade-lesson: 1&apos;</source>
        <translation>一课须以一行 &apos;---&apos; 和 &apos;brigade-lesson: 1&apos; 开头</translation>
    </message>
    <message>
        <source>the head does not end: a second line &apos;---&apos; is missing</source>
        <translation>头部没有结束：缺少第二个 &apos;---&apos; 行</translation>
    </message>
    <message>
        <source>is missing in the head</source>
        <translation>头部中缺少此项</translation>
    </message>
    <message>
        <source>expected &apos;key: value&apos;</source>
        <translation>此处应为 &apos;key: value&apos;</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>给出了两次</translation>
    </message>
    <message>
        <source>is %1: a newer version of the lessons&apos; format; this program reads version 1</source>
        <translation>为 %1，是课的格式的较新版本；本程序读取版本 1</translation>
    </message>
    <message>
        <source>must be 1, not &apos;%1&apos;</source>
        <translation>必须是 1，而不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be small letters, digits and &apos;-&apos;</source>
        <translation>必须由小写字母、数字和 &apos;-&apos; 组成</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>必须在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>is no key of the head</source>
        <translation>不是头部的键</translation>
    </message>
    <message>
        <source>text before the first &apos;## kind: Title&apos;</source>
        <translation>第一个 &apos;## kind: Title&apos; 之前有文本</translation>
    </message>
    <message>
        <source>the lesson has no steps</source>
        <translation>这一课没有步骤</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of step</source>
        <translation>&apos;%1&apos; 不是步骤的种类</translation>
    </message>
    <message>
        <source>a step has a title: &apos;## %1: Title&apos;</source>
        <translation>步骤要有标题：&apos;## %1: Title&apos;</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; needs a block ```json</source>
        <translation>&apos;%1&apos; 步骤需要一个 ```json 块</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; takes no JSON</source>
        <translation>&apos;%1&apos; 步骤不带 JSON</translation>
    </message>
    <message>
        <source>the block does not end: a line ``` is missing</source>
        <translation>块没有结束：缺少一行 ```</translation>
    </message>
    <message>
        <source>a block of code does not end</source>
        <translation>代码块没有结束</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>必须是 JSON 对象</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不得为空</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须是数值</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>必须是文本的列表</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>必须是对象的列表</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be an object of keys and values</source>
        <translation>必须是由键和值组成的对象</translation>
    </message>
    <message>
        <source>must be a value, not null</source>
        <translation>必须是值，而不是 null</translation>
    </message>
    <message>
        <source>must be an expression</source>
        <translation>必须是表达式</translation>
    </message>
    <message>
        <source>is no key that belongs here</source>
        <translation>这个键不属于这里</translation>
    </message>
    <message>
        <source>is missing: what is said where the cores are too few</source>
        <translation>缺失：核心太少时要说的话</translation>
    </message>
    <message>
        <source>must be a word in small letters, not &apos;%1&apos;</source>
        <translation>必须是小写的词，而不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something else already</source>
        <translation>&apos;%1&apos; 已经另有含义</translation>
    </message>
    <message>
        <source>must be number, choice, order or bars, not &apos;%1&apos;</source>
        <translation>必须是 number、choice、order 或 bars，而不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be more than &apos;from&apos;</source>
        <translation>必须大于 &apos;from&apos;</translation>
    </message>
    <message>
        <source>one option is no choice</source>
        <translation>只有一个选项不成选择</translation>
    </message>
    <message>
        <source>at least two are needed</source>
        <translation>至少需要两个</translation>
    </message>
    <message>
        <source>a check needs &apos;holds&apos; or &apos;ask&apos;</source>
        <translation>check 步骤需要 &apos;holds&apos; 或 &apos;ask&apos;</translation>
    </message>
    <message>
        <source>has no lessons (*.md, *.brigade-lesson)</source>
        <translation>里面没有课（*.md、*.brigade-lesson）</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is that of %2 already</source>
        <translation>&apos;%1&apos; 已被 %2 使用</translation>
    </message>
    <message>
        <source>is in the glossary twice</source>
        <translation>在术语表中出现两次</translation>
    </message>
    <message>
        <source>no node has this id</source>
        <translation>没有具有此 id 的节点</translation>
    </message>
    <message>
        <source>a node has a question or an answer</source>
        <translation>节点要么有问题，要么有答案</translation>
    </message>
    <message>
        <source>is not reached exactly once from the root</source>
        <translation>从根出发到达它的次数不是恰好一次</translation>
    </message>
    <message>
        <source>is thread, core or scene</source>
        <translation>必须是 thread、core 或 scene</translation>
    </message>
    <message>
        <source>is a share of the run, from 0 to 1</source>
        <translation>必须是占运行时长的比例，从 0 到 1</translation>
    </message>
    <message>
        <source>unexpected &apos;%1&apos;</source>
        <translation>意外的 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>结束得太早</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>除以零</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>缺少 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>&apos;%1&apos; 不是数值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no function</source>
        <translation>&apos;%1&apos; 不是函数</translation>
    </message>
    <message>
        <source>The progress file was damaged (%1). It is kept as %2.</source>
        <translation>进度文件已损坏（%1）。原文件保留为 %2。</translation>
    </message>
    <message>
        <source>The progress file %1 cannot be read (%2). Progress is not kept.</source>
        <translation>无法读取进度文件 %1（%2）。进度不会保存。</translation>
    </message>
    <message>
        <source>it is of version %1, a newer one; this program reads version %2</source>
        <translation>它是较新的版本 %1；本程序读取版本 %2</translation>
    </message>
    <message>
        <source>it is not of this version</source>
        <translation>版本不符</translation>
    </message>
    <message>
        <source>is longer than 16 MiB</source>
        <translation>超过 16 MiB</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>needs the form KEY=VALUE</source>
        <translation>需要 KEY=VALUE 的形式</translation>
    </message>
    <message>
        <source>the key has an empty part</source>
        <translation>键中有空的部分</translation>
    </message>
    <message>
        <source>the value is not UTF-8</source>
        <translation>值不是 UTF-8</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;</source>
        <translation>没有任务 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>没有任务 &quot;%1&quot;（是否想写 &apos;%2&apos;？）</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; in &apos;%2&apos; (it has %3 elements, counted from 0)</source>
        <translation>&apos;%2&apos; 中没有 &quot;%1&quot;（它有 %3 个元素，从 0 数起）</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2 and has no keys</source>
        <translation>&apos;%1&apos; 是 %2，没有键</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>必须是对象，而不是 %1</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>未知的键 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>未知的键 &quot;%1&quot;（是否想写 &apos;%2&apos;？）</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (allowed: %2)</source>
        <translation>未知的键 &quot;%1&quot;（允许：%2）</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?) (allowed: %3)</source>
        <translation>未知的键 &quot;%1&quot;（是否想写 &apos;%2&apos;？）（允许：%3）</translation>
    </message>
    <message>
        <source>must be one of %1, not %2</source>
        <translation>必须是 %1 之一，而不是 %2</translation>
    </message>
    <message>
        <source>must be one of %1, not %2 (did you mean &apos;%3&apos;?)</source>
        <translation>必须是 %1 之一，而不是 %2（是否想写 &apos;%3&apos;？）</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>必须是 true 或 false，而不是 %1</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2, not %3</source>
        <translation>必须是 %1 到 %2 的数，而不是 %3</translation>
    </message>
    <message>
        <source>must be a number above %1, at most %2, not %3</source>
        <translation>必须是大于 %1 且不超过 %2 的数，而不是 %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3</source>
        <translation>必须是 %1 到 %2 的整数，而不是 %3</translation>
    </message>
    <message>
        <source>must be a text of one line, at most %1 bytes, not %2</source>
        <translation>必须是一行文本，最多 %1 字节，而不是 %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, 0-9, _ and -, not %2</source>
        <translation>必须是 1 到 %1 个字符的文本（a-z、0-9、_ 和 -），而不是 %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -, not %2</source>
        <translation>必须是 1 到 %1 个字符的文本（a-z、A-Z、0-9、_ 和 -），而不是 %2</translation>
    </message>
    <message>
        <source>must be a list of at most %1 steps, not %2</source>
        <translation>必须是最多 %1 个步骤的列表，而不是 %2</translation>
    </message>
    <message>
        <source>must be a list of 1 to %1 tasks, not %2</source>
        <translation>必须是 1 到 %1 个任务的列表，而不是 %2</translation>
    </message>
    <message>
        <source>must be 1, the only version of the plan&apos;s format so far, not %1</source>
        <translation>必须是 1（方案格式目前唯一的版本），而不是 %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing (must be a number above %1, at most %2)</source>
        <translation>缺失（必须是大于 %1 且不超过 %2 的数）</translation>
    </message>
    <message>
        <source>is missing (must be a whole number from %1 to %2)</source>
        <translation>缺失（必须是 %1 到 %2 的整数）</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, 0-9, _ and -)</source>
        <translation>缺失（必须是 1 到 %1 个字符的文本：a-z、0-9、_ 和 -）</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -)</source>
        <translation>缺失（必须是 1 到 %1 个字符的文本：a-z、A-Z、0-9、_ 和 -）</translation>
    </message>
    <message>
        <source>is missing (must be a list of at most %1 steps)</source>
        <translation>缺失（必须是最多 %1 个步骤的列表）</translation>
    </message>
    <message>
        <source>is missing (must be a list of 1 to %1 tasks)</source>
        <translation>缺失（必须是 1 到 %1 个任务的列表）</translation>
    </message>
    <message>
        <source>is missing (must be 1, the version of the plan&apos;s format)</source>
        <translation>缺失（必须是 1，即方案格式的版本）</translation>
    </message>
    <message>
        <source>is %1: a newer version of the plan&apos;s format; this program reads version 1</source>
        <translation>为 %1，是方案格式的较新版本；本程序读取版本 1</translation>
    </message>
    <message>
        <source>has %1 steps, must be a list of at most %2 steps</source>
        <translation>有 %1 个步骤，必须是最多 %2 个步骤的列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of %2 already (names must be unique)</source>
        <translation>&quot;%1&quot; 已经是 %2 的名称（名称必须唯一）</translation>
    </message>
    <message>
        <source>a step has exactly one key, this one has %1 too</source>
        <translation>一个步骤只能有一个键，这个还有 %1</translation>
    </message>
    <message>
        <source>must have exactly one key (one of %1)</source>
        <translation>必须恰好有一个键（%1 之一）</translation>
    </message>
    <message>
        <source>goes with a crash step only</source>
        <translation>只能用于 crash 步骤</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at least 1</source>
        <translation>所有任务的数量合计必须至少为 1</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at most %1, not %2</source>
        <translation>所有任务的数量合计最多为 %1，而不是 %2</translation>
    </message>
    <message>
        <source>mode &apos;threads&apos; runs at most %1 tasks all at once, not %2 (use mode &apos;pool&apos;)</source>
        <translation>模式 &apos;threads&apos; 最多同时运行 %1 个任务，而不是 %2（请用模式 &apos;pool&apos;）</translation>
    </message>
    <message>
        <source>does not apply to mode &apos;%1&apos;</source>
        <translation>不适用于模式 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;async def&apos; does not apply to mode &apos;%1&apos;</source>
        <translation>&apos;async def&apos; 不适用于模式 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to arrival kind &apos;%1&apos;</source>
        <translation>不适用于到达方式 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to sync &apos;atomic&apos;: it has no window</source>
        <translation>不适用于 sync &apos;atomic&apos;：它没有窗口</translation>
    </message>
    <message>
        <source>an &apos;async def&apos; task of an event loop must not wait for a lock (use &apos;def&apos;)</source>
        <translation>事件循环的 &apos;async def&apos; 任务不得等待锁（请用 &apos;def&apos;）</translation>
    </message>
    <message>
        <source>locks &quot;%1&quot; and no later step of the task unlocks it</source>
        <translation>取得锁 &quot;%1&quot;，而该任务之后没有步骤释放它</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>&quot;%1&quot; 已被 steps[%2] 锁住（任务会等待自己）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not locked by an earlier step</source>
        <translation>&quot;%1&quot; 没有被之前的步骤锁住</translation>
    </message>
    <message>
        <source>takes the lock &quot;%1&quot;, which is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>取得锁 &quot;%1&quot;，而它已被 steps[%2] 锁住（任务会等待自己）</translation>
    </message>
    <message>
        <source>share too many variables (at most %1)</source>
        <translation>共享的变量太多（最多 %1 个）</translation>
    </message>
    <message>
        <source>share too many locks (at most %1)</source>
        <translation>共享的锁太多（最多 %1 个）</translation>
    </message>
    <message>
        <source>increment &quot;%1&quot; too often (at most %2 times in all)</source>
        <translation>对 &quot;%1&quot; 加一的次数太多（合计最多 %2 次）</translation>
    </message>
    <message>
        <source>appears twice (first in line %1)</source>
        <translation>出现了两次（第一次在第 %1 行）</translation>
    </message>
    <message>
        <source>the number &quot;%1&quot; does not fit a 64-bit floating point number</source>
        <translation>数 &quot;%1&quot; 超出 64 位浮点数的范围</translation>
    </message>
    <message>
        <source>a number does not fit a 64-bit floating point number</source>
        <translation>有一个数超出 64 位浮点数的范围</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>值的数量超过 %1 个</translation>
    </message>
    <message>
        <source>has too many keys (at most %1)</source>
        <translation>键太多（最多 %1 个）</translation>
    </message>
    <message>
        <source>a text is too long (at most %1 bytes)</source>
        <translation>有一段文本太长（最多 %1 字节）</translation>
    </message>
    <message>
        <source>is nested too deeply (at most %1 levels)</source>
        <translation>嵌套太深（最多 %1 层）</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>the text is empty (must be a JSON object)</source>
        <translation>文本为空（必须是 JSON 对象）</translation>
    </message>
    <message>
        <source>the text starts with a byte order mark (save as UTF-8 without)</source>
        <translation>文本以字节顺序标记（BOM）开头（请保存为不带 BOM 的 UTF-8）</translation>
    </message>
    <message>
        <source>the text ends too early (a bracket, brace or quote is not closed)</source>
        <translation>文本结束得太早（有括号或引号没有闭合）</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>文档结束之后还有文本</translation>
    </message>
    <message>
        <source>is not JSON: a comma, quote or bracket is missing or too many at or before &quot;%1&quot;</source>
        <translation>不是 JSON：在 &quot;%1&quot; 处或之前缺少或多出逗号、引号或括号</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 的数</translation>
    </message>
    <message>
        <source>a number above %1, at most %2</source>
        <translation>大于 %1 且不超过 %2 的数</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>a text of one line, at most %1 bytes</source>
        <translation>一行文本，最多 %1 字节</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, 0-9, _ and -</source>
        <translation>1 到 %1 个字符的文本：a-z、0-9、_ 和 -</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -</source>
        <translation>1 到 %1 个字符的文本：a-z、A-Z、0-9、_ 和 -</translation>
    </message>
    <message>
        <source>1, the only version of the plan&apos;s format so far</source>
        <translation>1，方案格式目前唯一的版本</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>缺少工作进程程序</translation>
    </message>
    <message>
        <source>the worker processes did not get ready</source>
        <translation>工作进程没有就绪</translation>
    </message>
    <message>
        <source>worker process %1 ended before it was ready (%2)</source>
        <translation>工作进程 %1 在就绪之前就结束了（%2）</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>stopped before it started</source>
        <translation>在开始之前就停止了</translation>
    </message>
    <message>
        <source>the supplier process did not start: %1</source>
        <translation>供货商进程没有启动：%1</translation>
    </message>
    <message>
        <source>cannot start &apos;%1&apos;: %2</source>
        <translation>无法启动 &apos;%1&apos;：%2</translation>
    </message>
    <message>
        <source>the worker&apos;s calibration cannot be read</source>
        <translation>无法读取工作进程的校准数据</translation>
    </message>
    <message>
        <source>cannot create shared memory: %1</source>
        <translation>无法创建共享内存：%1</translation>
    </message>
    <message>
        <source>cannot size shared memory: %1</source>
        <translation>无法设定共享内存的大小：%1</translation>
    </message>
    <message>
        <source>cannot map shared memory: %1</source>
        <translation>无法映射共享内存：%1</translation>
    </message>
    <message>
        <source>cannot listen on 127.0.0.1:%1: %2</source>
        <translation>无法在 127.0.0.1:%1 上监听：%2</translation>
    </message>
    <message>
        <source>only a plan of mode &apos;async&apos; can be open to HTTP: its event loop reads the requests, and def tasks go to its pool of threads (change &quot;mode&quot;, or add --set mode=async)</source>
        <translation>只有模式为 &apos;async&apos; 的方案才能对 HTTP 开放：由它的事件循环读取请求，def 任务交给它的线程池（更改 &quot;mode&quot;，或加上 --set mode=async）</translation>
    </message>
    <message>
        <source>&apos;payload_kb&apos; does not apply to requests over HTTP: they carry none</source>
        <translation>&apos;payload_kb&apos; 不适用于 HTTP 请求：它们不带载荷</translation>
    </message>
    <message>
        <source>worker %1 took %2 requests with it, counted as lost; what clients had sent and it had not read yet, nobody has counted</source>
        <translation>工作进程 %1 带走了 %2 个请求，计为丢失；客户端已发送而它尚未读取的请求，谁也没有统计过</translation>
    </message>
    <message>
        <source>no worker is left to answer requests</source>
        <translation>已没有工作进程来答复请求</translation>
    </message>
    <message>
        <source>the run broke off: %1</source>
        <translation>运行中断：%1</translation>
    </message>
    <message>
        <source>&apos;cores&apos; lowered from %1 to %2: this program may use no more here</source>
        <translation>&apos;cores&apos; 从 %1 降为 %2：本程序在这里不能使用更多</translation>
    </message>
    <message>
        <source>&apos;cores&apos; cannot be limited on this system: it has no affinity</source>
        <translation>在本系统上无法限制 &apos;cores&apos;：它不支持亲和性</translation>
    </message>
    <message>
        <source>of each step&apos;s increments the first %1 are traced one by one, and of the later ones %2 that overwrote another&apos;s; the counters count all of them</source>
        <translation>每个步骤的加一中，前 %1 次逐次跟踪，之后的只跟踪 %2 次覆盖了别人的；计数器统计全部</translation>
    </message>
    <message>
        <source>process %1: %2</source>
        <translation>进程 %1：%2</translation>
    </message>
    <message>
        <source>the system does not let this user see context switches (kernel.perf_event_paranoid is %1, 2 would do; a sandbox may forbid it too)</source>
        <translation>系统不允许该用户查看上下文切换（kernel.perf_event_paranoid 为 %1，设为 2 即可；沙箱也可能禁止）</translation>
    </message>
    <message>
        <source>this kernel, or the sandbox around this program, has no perf_event_open</source>
        <translation>此内核或本程序所在的沙箱没有 perf_event_open</translation>
    </message>
    <message>
        <source>there is no process %1 to watch</source>
        <translation>要观察的进程 %1 不存在</translation>
    </message>
    <message>
        <source>context switches cannot be watched: %1</source>
        <translation>无法观察上下文切换：%1</translation>
    </message>
    <message>
        <source>context switches are not watched: BRIGADE_SWITCHES=refuse</source>
        <translation>不观察上下文切换：BRIGADE_SWITCHES=refuse</translation>
    </message>
    <message>
        <source>no memory may be locked for watching context switches (kernel.perf_event_mlock_kb, ulimit -l): %1</source>
        <translation>不允许为观察上下文切换锁定内存（kernel.perf_event_mlock_kb、ulimit -l）：%1</translation>
    </message>
    <message>
        <source>this system does not tell who was on which core</source>
        <translation>本系统不告知谁在哪个核心上</translation>
    </message>
    <message>
        <source>task &apos;%1&apos;: %2</source>
        <translation>任务 &apos;%1&apos;：%2</translation>
    </message>
    <message>
        <source>its payload arrived damaged</source>
        <translation>它的载荷到达时已损坏</translation>
    </message>
    <message>
        <source>deadlock: %1</source>
        <translation>死锁：%1</translation>
    </message>
    <message>
        <source>thread %1 holds &apos;%2&apos; and waits for &apos;%3&apos;</source>
        <translation>线程 %1 持有 &apos;%2&apos; 并等待 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>was dismissed while it waited for the lock &apos;%1&apos;: the others of the deadlock go on</source>
        <translation>在等待锁 &apos;%1&apos; 时被劝退：死锁中其余的得以继续</translation>
    </message>
    <message>
        <source>gave up waiting for the lock &apos;%1&apos;: those who wait hold what the others wait for (deadlock)</source>
        <translation>放弃等待锁 &apos;%1&apos;：等待的各方都持有别人等待的东西（死锁）</translation>
    </message>
    <message>
        <source>cannot write a temporary file: %1</source>
        <translation>无法写入临时文件：%1</translation>
    </message>
    <message>
        <source>cannot sync a temporary file: %1</source>
        <translation>无法同步临时文件：%1</translation>
    </message>
    <message>
        <source>cannot rewind a temporary file: %1</source>
        <translation>无法回到临时文件开头：%1</translation>
    </message>
    <message>
        <source>cannot read a temporary file: %1</source>
        <translation>无法读取临时文件：%1</translation>
    </message>
    <message>
        <source>a temporary file holds other bytes than were written</source>
        <translation>临时文件中的字节与写入的不同</translation>
    </message>
    <message>
        <source>no folder for temporary files: %1</source>
        <translation>没有存放临时文件的文件夹：%1</translation>
    </message>
    <message>
        <source>no temporary file in &apos;%1&apos;: %2</source>
        <translation>无法在 &apos;%1&apos; 中创建临时文件：%2</translation>
    </message>
    <message>
        <source>the supplier does not answer: %1</source>
        <translation>供货商没有答复：%1</translation>
    </message>
    <message>
        <source>no more threads: %1</source>
        <translation>无法再创建线程：%1</translation>
    </message>
    <message>
        <source>the worker process did not get ready</source>
        <translation>工作进程没有就绪</translation>
    </message>
    <message>
        <source>the worker process does not answer</source>
        <translation>工作进程没有响应</translation>
    </message>
    <message>
        <source>the worker process has ended: %1</source>
        <translation>工作进程已结束：%1</translation>
    </message>
    <message>
        <source>the worker process talks nonsense</source>
        <translation>工作进程胡言乱语</translation>
    </message>
    <message>
        <source>the measuring process has died</source>
        <translation>测量进程意外终止</translation>
    </message>
    <message>
        <source>the measuring process said &apos;%1&apos;</source>
        <translation>测量进程说 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>step by step goes one process only: set &apos;processes&apos; to 1</source>
        <translation>单步运行只能有一个进程：把 &apos;processes&apos; 设为 1</translation>
    </message>
    <message>
        <source>step by step goes a thread for each task: set &apos;mode&apos; to &apos;threads&apos;, without arrivals</source>
        <translation>单步运行要求每任务一线程：把 &apos;mode&apos; 设为 &apos;threads&apos;，且没有任务在运行中到达</translation>
    </message>
    <message>
        <source>step by step goes no task with a payload (&apos;%1&apos;)</source>
        <translation>单步运行不能有带载荷的任务（&apos;%1&apos;）</translation>
    </message>
    <message>
        <source>step by step go at most %1 tasks, not %2</source>
        <translation>单步运行最多 %1 个任务，而不是 %2</translation>
    </message>
    <message>
        <source>step by step goes no task with a step &apos;net_ms&apos; or &apos;crash&apos;</source>
        <translation>单步运行不能有含 &apos;net_ms&apos; 或 &apos;crash&apos; 步骤的任务</translation>
    </message>
    <message>
        <source>step by step go at most %1 moments, and this plan has %2: make &apos;times&apos; smaller</source>
        <translation>单步运行最多 %1 个时刻，而此方案有 %2 个：请减小 &apos;times&apos;</translation>
    </message>
    <message>
        <source>the same choices did not lead to the same state</source>
        <translation>同样的选择没有导致同样的状态</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: figures and pictures are incomplete</source>
        <translation>有 %1 个事件放不下而缺失：数据和图片不完整</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away: the figures are of what came after</source>
        <translation>最初的 %1 s 已被丢弃：数据只反映之后的部分</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away (%2 events, %3 finished tasks): the figures are of what came after</source>
        <translation>最初的 %1 s 已被丢弃（%2 个事件，%3 个已完成的任务）：数据只反映之后的部分</translation>
    </message>
    <message>
        <source>the run broke off before its end</source>
        <translation>运行在结束之前中断了</translation>
    </message>
    <message>
        <source>the run was stopped before its end</source>
        <translation>运行在结束之前被停止了</translation>
    </message>
    <message>
        <source>the recording ends before its run did: what was whole is shown</source>
        <translation>录制在运行结束之前就中断了：显示的是完整的部分</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>restaurant %1 (pid %2)</source>
        <extracomment>%1: number of a restaurant (process); %2: its number in the system</extracomment>
        <translation>餐厅 %1（pid %2）</translation>
    </message>
    <message>
        <source>restaurant %1</source>
        <translation>餐厅 %1</translation>
    </message>
    <message>
        <source>supplier, number %1 (pid %2)</source>
        <extracomment>Who answers over the network. %1: number of the process; %2: that in the system</extracomment>
        <translation>供货商，编号 %1（pid %2）</translation>
    </message>
    <message>
        <source>chef %1</source>
        <translation>厨师 %1</translation>
    </message>
    <message>
        <source>the only chef</source>
        <translation>唯一的厨师</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>领班</translation>
    </message>
    <message>
        <source>stove %1</source>
        <translation>灶台 %1</translation>
    </message>
    <message>
        <source>restaurant %1, %2</source>
        <extracomment>%1: number of a restaurant; %2: such as &quot;chef 2&quot;</extracomment>
        <translation>餐厅 %1，%2</translation>
    </message>
    <message>
        <source>✖ burnt down at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ 于 %2 烧毁：%1</translation>
    </message>
    <message>
        <source>bathroom handed over</source>
        <extracomment>In a legend: the GIL went from one chef to another</extracomment>
        <translation>卫生间交接</translation>
    </message>
    <message>
        <source>stove not used by this run</source>
        <translation>本次运行未使用的灶台</translation>
    </message>
    <message>
        <source>%1 chefs, each in a colour and pattern</source>
        <translation>%1 个厨师，各有颜色和图案</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the bathroom</source>
        <translation>未绘出：%1 次卫生间交接</translation>
    </message>
    <message>
        <source>a row stands for %1 chefs</source>
        <translation>一行代表 %1 个厨师</translation>
    </message>
    <message>
        <source>No chef has cooked yet.</source>
        <translation>还没有厨师做过菜。</translation>
    </message>
    <message>
        <source>by stove</source>
        <extracomment>After the title of a picture: each row is a stove (core)</extracomment>
        <translation>按灶台</translation>
    </message>
    <message>
        <source>%1 of %2 orders done</source>
        <translation>完成 %1 个订单（共 %2 个）</translation>
    </message>
    <message>
        <source>bathroom changes %1</source>
        <extracomment>&quot;Changes&quot; is a noun: how often the GIL changed hands. %1: the count</extracomment>
        <translation>卫生间换人 %1 次</translation>
    </message>
    <message>
        <source>cooks, no bathroom needed</source>
        <translation>做菜，不需要卫生间</translation>
    </message>
    <message>
        <source>arrives</source>
        <extracomment>What a chef does, on short bars and in legends: one or two short words each</extracomment>
        <translation>上班</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>做菜</translation>
    </message>
    <message>
        <source>key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>no stove</source>
        <translation>无灶台</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>无订单</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>听候</translation>
    </message>
    <message>
        <source>native</source>
        <translation>原生</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>PlanHint</name>
    <message>
        <source>computes %1</source>
        <extracomment>A step of a task, in the third person. %1: a time such as 40 ms</extracomment>
        <translation>计算 %1</translation>
    </message>
    <message>
        <source>computes %1 in native code</source>
        <translation>用原生代码计算 %1</translation>
    </message>
    <message>
        <source>sleeps %1</source>
        <translation>睡眠 %1</translation>
    </message>
    <message>
        <source>waits %1 for a supplier</source>
        <extracomment>A step of a task. %1: a time; supplier: a process that answers</extracomment>
        <translation>等待供货商 %1</translation>
    </message>
    <message>
        <source>writes and reads %1 KB</source>
        <translation>写入并读取 %1 KB</translation>
    </message>
    <message>
        <source>crashes</source>
        <extracomment>A step of a task, a verb in the third person</extracomment>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>sleeps %1 and keeps its thread</source>
        <translation>睡眠 %1 且占住线程</translation>
    </message>
    <message>
        <source>%1 updates of “%2”</source>
        <extracomment>A step of a task. %1: a count; %2: name of a shared variable</extracomment>
        <translation>更新“%2”%1 次</translation>
    </message>
    <message>
        <source>locks “%1”</source>
        <extracomment>A step of a task, a verb in the third person. %1: name of a lock</extracomment>
        <translation>锁住“%1”</translation>
    </message>
    <message>
        <source>unlocks “%1”</source>
        <translation>解锁“%1”</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <extracomment>%1: a count; %2: name of a task; %3: its steps, such as &quot;computes 40 ms, sleeps 1 s&quot;</extracomment>
        <translation>%1 × %2：%3</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nothing is open&lt;/h3&gt;&lt;p&gt;Choose a scenario on the left, or drop a plan or a recording here.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;尚未打开任何内容&lt;/h3&gt;&lt;p&gt;请在左侧选择一个场景，或把方案或录制文件拖放到这里。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;The %2:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Press &lt;b&gt;Run&lt;/b&gt; (F5).&lt;/p&gt;</source>
        <extracomment>%1: title of a plan; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: lines. Run is the button</extracomment>
        <translation>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;%2：&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;请按&lt;b&gt;运行&lt;/b&gt; (F5)。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a count; %2: a noun such as &quot;processes&quot; or &quot;stoves&quot;</extracomment>
        <translation>%1 个%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1: a count; %2: name of a task</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2 a second for %3</source>
        <extracomment>%1: a number; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: a time</extracomment>
        <translation>每秒 %1 个%2，持续 %3</translation>
    </message>
    <message>
        <source>%1 clients for %2</source>
        <translation>%1 个客户端，持续 %2</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>逐个进行</translation>
    </message>
    <message>
        <source>one %1 per %2</source>
        <extracomment>%1: &quot;thread&quot; or &quot;chef&quot;; %2: &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>每个%2一个%1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>%1: such as &quot;4 threads&quot;; each: in each process</extracomment>
        <translation>各有 %1</translation>
    </message>
    <message>
        <source>one %1, up to %2</source>
        <extracomment>%1: &quot;event loop&quot; or &quot;head waiter&quot;; %2: such as &quot;4 threads&quot;</extracomment>
        <translation>一个%1，最多 %2</translation>
    </message>
    <message>
        <source>each with one %1 and up to %2</source>
        <translation>各有一个%1和最多 %2</translation>
    </message>
    <message>
        <source>%1 on, %2 %3</source>
        <extracomment>%1: &quot;GIL&quot; or &quot;bathroom&quot;; %2: &quot;switch interval&quot; or &quot;time before a knock&quot;; %3: a time</extracomment>
        <translation>%1：启用，%2 %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1：关闭</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1: such as &quot;4 cores&quot;</extracomment>
        <translation>最多 %1</translation>
    </message>
</context>
<context>
    <name>PythonListing</name>
    <message>
        <source>%1 requests a second come from outside, for %2 s.</source>
        <translation>每秒从外部来 %1 个请求，持续 %2 s。</translation>
    </message>
    <message>
        <source>%1 clients ask for %2 s; each thinks for %3 ms before it asks again.</source>
        <translation>%1 个客户端提出请求，持续 %2 s；每个再次请求前思考 %3 ms。</translation>
    </message>
    <message>
        <source>Serve it: uvicorn program:app --workers %1</source>
        <translation>启动服务：uvicorn program:app --workers %1</translation>
    </message>
    <message>
        <source>Without a GIL: needs free-threaded Python, python3.13t or later.</source>
        <translation>没有 GIL：需要自由线程版 Python，python3.13t 或更高版本。</translation>
    </message>
    <message>
        <source>In the plan, not in this program: %1.</source>
        <translation>方案中有、本程序中没有：%1。</translation>
    </message>
    <message>
        <source>Linux; cores: %1</source>
        <translation>Linux；核心：%1</translation>
    </message>
    <message>
        <source>every process has its own</source>
        <translation>每个进程各有自己的一份</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1; the %2 can do nothing else meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1；其间%2别的什么也做不了</translation>
    </message>
    <message>
        <source>%1; the %2 is free meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%1；其间%2空闲</translation>
    </message>
    <message>
        <source>%1; the %2 goes on with others meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1；其间%2继续处理别的</translation>
    </message>
    <message>
        <source>Python code: whoever runs it holds the GIL.</source>
        <translation>Python 代码：运行它的线程持有 GIL。</translation>
    </message>
    <message>
        <source>computes for %1 and %2</source>
        <translation>计算 %1，%2</translation>
    </message>
    <message>
        <source>A call into C, which lets go of the GIL.</source>
        <translation>对 C 的调用，会放开 GIL。</translation>
    </message>
    <message>
        <source>computes for %1 in C</source>
        <translation>用 C 计算 %1</translation>
    </message>
    <message>
        <source>sleeps for %1</source>
        <translation>睡眠 %1</translation>
    </message>
    <message>
        <source>Answers /250 after 250 ms, as a database would.</source>
        <translation>250 ms 后答复 /250，就像数据库那样。</translation>
    </message>
    <message>
        <source>another process has opened it</source>
        <translation>另一个进程已经打开了它</translation>
    </message>
    <message>
        <source>asks a server and waits for its answer, %1</source>
        <translation>向服务器提出请求并等待答复，%1</translation>
    </message>
    <message>
        <source>writes %1 kB to a file, waits until they are on the disk, and reads them back</source>
        <translation>把 %1 kB 写入文件，等到落盘，再读回来</translation>
    </message>
    <message>
        <source>ends its whole process</source>
        <translation>结束所在的整个进程</translation>
    </message>
    <message>
        <source>sleeps for %1 and lets nobody else have its thread</source>
        <translation>睡眠 %1，且不让别人用它的线程</translation>
    </message>
    <message>
        <source>takes the %1 &quot;%2&quot;, and waits while another has it</source>
        <translation>取得%1“%2”，别人占有时就等待</translation>
    </message>
    <message>
        <source>gives the %1 &quot;%2&quot; back</source>
        <translation>归还%1“%2”</translation>
    </message>
    <message>
        <source>adds 1 to &quot;%1&quot;, %2 times: read, add, write</source>
        <translation>给“%1”加 1，共 %2 次：读、加、写</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Restaurant 1&quot; or &quot;Process 1&quot;, %2 &quot;Chef 2&quot; or &quot;Thread 2&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 is here: %2, turn %3 of %4, for %5 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 and %4 the turn of a loop, %5 a duration</extracomment>
        <translation>%1 在这里：%2，第 %3 轮（共 %4 轮），至今 %5</translation>
    </message>
    <message>
        <source>%1 is here: %2, for %3 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 a duration</extracomment>
        <translation>%1 在这里：%2，至今 %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <extracomment>%1 is a task, %4 what the step does</extracomment>
        <translation>%1，第 %2 步（共 %3 步）：%4</translation>
    </message>
    <message>
        <source>%1, steps %2, %3, … %4 of %5: %6</source>
        <extracomment>%1 is a task, %2 to %4 numbers of steps, %6 what each does</extracomment>
        <translation>%1，第 %2、%3、… %4 步（共 %5 步）：%6</translation>
    </message>
    <message>
        <source>%1 is in %2(), which is not listed here.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 a function</extracomment>
        <translation>%1 在 %2() 中，此处未列出。</translation>
    </message>
    <message>
        <source>%1 has no %2 in hand.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 &quot;order&quot; or &quot;task&quot;</extracomment>
        <translation>%1 手上没有%2。</translation>
    </message>
    <message>
        <source>%1 is not there at this moment.</source>
        <translation>%1 此刻不在。</translation>
    </message>
</context>
<context>
    <name>RunChart</name>
    <message>
        <source>In this part of the run nobody was there.</source>
        <translation>运行的这一段里没有人在。</translation>
    </message>
    <message>
        <source>%1, all %2 together</source>
        <translation>%1，所有%2合计</translation>
    </message>
    <message>
        <source>; %1: %2 alone, who is followed</source>
        <translation>；%1：仅被跟随的%2</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In a legend, short: tasks that have not begun</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Arrived and not begun; of each step of time the most at once</source>
        <translation>已到达、尚未开始；取每个时间段内同时最多的数量</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>还没有完成任何任务。</translation>
    </message>
    <message>
        <source>done per second</source>
        <translation>每秒完成</translation>
    </message>
    <message>
        <source>Done in each step of time</source>
        <translation>每个时间段内完成的数量</translation>
    </message>
    <message>
        <source>In this part of the run nothing is done.</source>
        <translation>运行的这一段里没有完成任何任务。</translation>
    </message>
    <message>
        <source>50 %</source>
        <extracomment>In a legend: so many of the tasks took no longer than the curve; as 90 % and 99 %</extracomment>
        <translation>50%</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90%</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99%</translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent of those done in a step of time took no longer</source>
        <translation>从到达到结束；在一个时间段内完成的任务中，这个百分比用时不超过此值</translation>
    </message>
    <message>
        <source>This stands here when the run has ended.</source>
        <translation>运行结束后显示在这里。</translation>
    </message>
    <message>
        <source>ideal (predicted)</source>
        <extracomment>Beside a bar, short: the shortest time in which this machine could do it</extracomment>
        <translation>理想值（预测）</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest alone</source>
        <translation>两者取大：全部计算由各核心分担所需的时间，以及最长的一个单独所需</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>Makespan, measured</source>
        <translation>总耗时，实测</translation>
    </message>
    <message>
        <source>in sequence</source>
        <extracomment>Beside a bar, short: one task after the other</extracomment>
        <translation>依次进行</translation>
    </message>
    <message>
        <source>The times of all of them, each alone, added up</source>
        <translation>所有任务单独所需时间之和</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>队列中 %1</translation>
    </message>
    <message>
        <source>%1 done per second</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>每秒完成 %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Makespan, sequence and ideal</source>
        <translation>总耗时、依次进行与理想值</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <extracomment>Name of a chart. State: what threads do, such as waiting</extracomment>
        <translation>各状态的时间</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Threads and cores</source>
        <translation>线程与核心</translation>
    </message>
    <message>
        <source>Dinner for three</source>
        <translation>三人晚餐</translation>
    </message>
    <message>
        <source>Dinner for three, one dish after another</source>
        <translation>三人晚餐，一道接一道</translation>
    </message>
    <message>
        <source>Dinner for three, stirred without a pause</source>
        <translation>三人晚餐，一刻不停地搅</translation>
    </message>
    <message>
        <source>Four equal dishes on two stoves</source>
        <translation>四道同样的菜，两个灶台</translation>
    </message>
    <message>
        <source>Thirty-two busy chefs on two stoves</source>
        <translation>三十二个忙碌的厨师，两个灶台</translation>
    </message>
    <message>
        <source>A new chef for each of a thousand orders</source>
        <translation>一千个订单，每单一个新厨师</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Two restaurants, each with its own GIL</source>
        <translation>两家餐厅，各有各的 GIL</translation>
    </message>
    <message>
        <source>One of two restaurants burns down</source>
        <translation>两家餐厅，烧毁一家</translation>
    </message>
    <message>
        <source>One process crashes, the other serves on, and a new one takes its place</source>
        <translation>一个进程崩溃，另一个照常服务，新的来接替</translation>
    </message>
    <message>
        <source>Four processes hold four copies of 32 MB; set processes to 1 and see</source>
        <extracomment>&quot;processes&quot; after &quot;set&quot; is the slider or key of that name</extracomment>
        <translation>四个进程存着四份 32 MB；把进程数设为 1 看看</translation>
    </message>
    <message>
        <source>100 MB by courier: packed, carried, unpacked, for 5 ms of work</source>
        <extracomment>Courier: the way from one process to another</extracomment>
        <translation>快递 100 MB：打包、运送、拆包，只为 5&#xa0;ms 的活</translation>
    </message>
    <message>
        <source>Sharing and locks</source>
        <translation>共享与锁</translation>
    </message>
    <message>
        <source>Two chefs, one jar: one update is lost</source>
        <translation>两个厨师，一个罐子：丢失一次更新</translation>
    </message>
    <message>
        <source>Two threads count to 200,000 together, and do not get there</source>
        <translation>两个线程一起往 200,000 数，却数不到</translation>
    </message>
    <message>
        <source>The GIL does not save the counter where it changes hands in between</source>
        <translation>GIL 中途易手，就救不了计数器</translation>
    </message>
    <message>
        <source>With a lock around each update none is lost</source>
        <translation>每次更新都上锁，一次也不丢</translation>
    </message>
    <message>
        <source>An update in one indivisible step cannot be lost</source>
        <translation>一步完成、不可分割的更新丢不了</translation>
    </message>
    <message>
        <source>Two processes: each has a counter of its own, and none loses</source>
        <translation>两个进程：各有各的计数器，谁也不丢</translation>
    </message>
    <message>
        <source>The same name in two processes is two variables</source>
        <translation>两个进程里的同一个名字是两个变量</translation>
    </message>
    <message>
        <source>Four threads, one lock held most of the time: they work one after another</source>
        <translation>四个线程，一把几乎总被占着的锁：只能一个接一个地干</translation>
    </message>
    <message>
        <source>Two locks in opposite order: a deadlock</source>
        <translation>两把锁，顺序相反：死锁</translation>
    </message>
    <message>
        <source>The GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>Four busy threads and one GIL</source>
        <translation>四个忙碌的线程，一个 GIL</translation>
    </message>
    <message>
        <source>Four waiting threads and one GIL</source>
        <translation>四个等待的线程，一个 GIL</translation>
    </message>
    <message>
        <source>Four busy threads without the GIL</source>
        <translation>四个忙碌的线程，没有 GIL</translation>
    </message>
    <message>
        <source>A light sleeper behind four busy threads</source>
        <extracomment>A thread that wakes often and has little to do each time</extracomment>
        <translation>四个忙碌线程后面的一个浅睡者</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>线程池</translation>
    </message>
    <message>
        <source>Twenty orders for four chefs</source>
        <translation>二十个订单，四个厨师</translation>
    </message>
    <message>
        <source>Sixty waits for a pool of forty: the 41st waits to wait</source>
        <translation>六十次等待，四十个线程的池：第 41 个等着去等</translation>
    </message>
    <message>
        <source>Event loop and server</source>
        <translation>事件循环与服务器</translation>
    </message>
    <message>
        <source>A thousand tickets for one head waiter</source>
        <translation>一千张小票，一个领班</translation>
    </message>
    <message>
        <source>The mistake: time.sleep() in an async def</source>
        <translation>典型错误：在 async def 里 time.sleep()</translation>
    </message>
    <message>
        <source>The mistake: computing in an async def</source>
        <translation>典型错误：在 async def 里做计算</translation>
    </message>
    <message>
        <source>FastAPI with def: each request has a thread of the pool</source>
        <translation>FastAPI 用 def：每个请求占线程池的一个线程</translation>
    </message>
    <message>
        <source>FastAPI with async def: all requests on one thread</source>
        <translation>FastAPI 用 async def：所有请求都在一个线程上</translation>
    </message>
    <message>
        <source>Uvicorn with one worker</source>
        <translation>Uvicorn，一个工作进程</translation>
    </message>
    <message>
        <source>Uvicorn with four workers</source>
        <translation>Uvicorn，四个工作进程</translation>
    </message>
    <message>
        <source>Uvicorn with two workers: async, def and CPU endpoints together</source>
        <translation>Uvicorn，两个工作进程：async、def 与 CPU 端点混在一起</translation>
    </message>
    <message>
        <source>The mistake: one worker for requests that compute</source>
        <translation>典型错误：一个工作进程应付做计算的请求</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>%1, none lost</source>
        <extracomment>%1: value of a counter; none: no update of it</extracomment>
        <translation>%1，没有丢失</translation>
    </message>
    <message>
        <source>%1 of %2 updates lost (%3 is there)</source>
        <translation>%2 次更新丢失 %1 次（现值 %3）</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <extracomment>%1: value of a counter; %2: &quot;process&quot; or &quot;restaurant&quot;; %3: its number</extracomment>
        <translation>%2 %3 中 %1</translation>
    </message>
    <message>
        <source>taken: %1, waits: %2 (%3 in all)</source>
        <translation>取得：%1，等待：%2（总计 %3）</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Ingredient&quot; or &quot;Shared variable&quot;, or nothing; %2: its name; %3: its value
----------
%1: key, or lock, or nothing; %2: its name; %3: who has it</extracomment>
        <translation>%1“%2”：%3</translation>
    </message>
    <message>
        <source>%1 has read %2</source>
        <extracomment>%1: number of a chef or thread; %2: the value that it read</extracomment>
        <translation>%1 号读到 %2</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; it: the key or lock</extracomment>
        <translation>在%1 手里</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1 (%2) has the key to %3 and waits for the one to %4</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: its task; %3, %4: names of locks</extracomment>
        <translation>%1（%2）拿着 %3 的钥匙，在等 %4 的钥匙</translation>
    </message>
    <message>
        <source>%1 (%2) holds the lock %3 and waits for %4</source>
        <translation>%1（%2）持有锁 %3，在等 %4</translation>
    </message>
    <message>
        <source>%1, and was dismissed</source>
        <extracomment>%1: such as &quot;Thread 2 (pay) holds the lock a and waits for b&quot;</extracomment>
        <translation>%1，已被劝退</translation>
    </message>
    <message>
        <source>loads: %1, %2: packed in %3, carried in %4, unpacked in %5</source>
        <extracomment>Loads: data between processes. %1: a count; %2: a size; %3 to %5: times</extracomment>
        <translation>载荷：%1，%2：打包 %3，运送 %4，拆包 %5</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>StepChallenge</name>
    <message>
        <source>1. Make the counter 1 with two increments</source>
        <translation>1. 两次加一，让计数器等于 1</translation>
    </message>
    <message>
        <source>2. Now with the lock: show that you cannot</source>
        <translation>2. 加上锁：证明你做不到</translation>
    </message>
    <message>
        <source>3. Make these two deadlock</source>
        <translation>3. 让这两个死锁</translation>
    </message>
    <message>
        <source>4. Make the sleeper wait as long as possible</source>
        <translation>4. 让睡着的那个等得尽可能久</translation>
    </message>
    <message>
        <source>Both add 1 to the same counter. Choose who moves so that both have finished and the counter is 1: one update is lost.</source>
        <translation>两个都给同一个计数器加 1。请选择谁走，使两个都完成而计数器为 1：丢失一次更新。</translation>
    </message>
    <message>
        <source>Now each takes the %1 first. Try to lose an update; then press “Try all” and count.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>现在每个都先拿%1。试着丢失一次更新；然后按“全部尝试”，数一数。</translation>
    </message>
    <message>
        <source>They want the same two in opposite order. Choose so that each holds the %1 that the other one waits for.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>它们要同样的两个，但顺序相反。请选择，使各自占住另一个在等的%1。</translation>
    </message>
    <message>
        <source>Number 1 sleeps, wakes, and then needs the %1. Let him fall asleep, wait until he is awake, and let the others make all of their moves before he gets on.</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>1 号会睡、会醒，然后需要%1。让他睡着，等他醒来，再让其他人把所有的步都走完，才轮到他。</translation>
    </message>
    <message>
        <source>Solved: two increments, and the counter is 1.</source>
        <translation>解出：两次加一，计数器为 1。</translation>
    </message>
    <message>
        <source>Shown: in no interleaving is an update lost.</source>
        <translation>证毕：任何一种交错都不会丢失更新。</translation>
    </message>
    <message>
        <source>Solved: a deadlock. Nobody in the ring will ever move again.</source>
        <translation>解出：死锁。环里再也没有谁能动了。</translation>
    </message>
    <message>
        <source>Solved: he was awake, and %1 moves went by without him.</source>
        <translation>解出：他醒着，眼看 %1 步过去，都没有他的份。</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Choices: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>(%1 more moves) </source>
        <extracomment>Moves that found no room in the picture; a space at the end. %1: a count</extracomment>
        <translation>（还有 %1 步）</translation>
    </message>
    <message>
        <source>Not over yet.</source>
        <translation>尚未结束。</translation>
    </message>
    <message>
        <source>falls asleep</source>
        <extracomment>What a thread does next; in the third person, as those that follow</extracomment>
        <translation>入睡</translation>
    </message>
    <message>
        <source>writes and reads a file</source>
        <translation>写入并读取文件</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>reads “%1”</source>
        <translation>读取“%1”</translation>
    </message>
    <message>
        <source>adds: %1 + 1</source>
        <translation>相加：%1 + 1</translation>
    </message>
    <message>
        <source>writes %1 to “%2”</source>
        <extracomment>%1: a number; %2: name of a shared variable</extracomment>
        <translation>把 %1 写入“%2”</translation>
    </message>
    <message>
        <source>adds 1 to “%1”, at once</source>
        <extracomment>At once: in one step that cannot be divided. %1: name of a shared variable</extracomment>
        <translation>给“%1”一次性加 1</translation>
    </message>
    <message>
        <source>takes the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>取得%1“%2”</translation>
    </message>
    <message>
        <source>gives back the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>归还%1“%2”</translation>
    </message>
    <message>
        <source>is awake, needs the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>醒着，需要%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Chef 1&quot; or &quot;Thread 1&quot;; %2: the name of its task</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>has finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>已失败</translation>
    </message>
    <message>
        <source>is away: wakes by itself</source>
        <translation>不在：会自己醒来</translation>
    </message>
    <message>
        <source>waits for the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>等待%1“%2”</translation>
    </message>
    <message>
        <source>waits for the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>等待%1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>%1: what a thread does next, such as &quot;reads “x”&quot;</extracomment>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source> (moves waited: %1)</source>
        <extracomment>Put after &quot;next: …&quot;: he waited while others made so many moves. %1: a count</extracomment>
        <translation>（已等步数：%1）</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>“%1” is %2 (increments so far: %3)</source>
        <extracomment>%1: name of a shared variable; %2: its value; %3: a count</extracomment>
        <translation>“%1”为 %2（至今共做 %3 次加一）</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Lock&quot; or &quot;Key&quot;; %2: its name; %3: who has it</extracomment>
        <translation>%1“%2”：%3</translation>
    </message>
    <message>
        <source>%1 holds “%2” and wants “%3”</source>
        <extracomment>%1: such as &quot;Thread 1&quot;; %2, %3: names of locks</extracomment>
        <translation>%1 持有“%2”，想要“%3”</translation>
    </message>
    <message>
        <source>Deadlock: %1.</source>
        <extracomment>%1: such as &quot;Thread 1 holds “a” and wants “b”&quot;</extracomment>
        <translation>死锁：%1。</translation>
    </message>
    <message>
        <source>Over. Updates lost: %1.</source>
        <translation>结束。丢失的更新：%1。</translation>
    </message>
    <message>
        <source>Over: all have finished, and nothing is lost.</source>
        <translation>结束：全部完成，什么都没丢。</translation>
    </message>
    <message>
        <source>Interleavings, all of them really run: %1</source>
        <extracomment>Interleaving: an order in which threads take turns. %1: a count</extracomment>
        <translation>交错，全部真正运行过：%1</translation>
    </message>
    <message>
        <source>Interleavings so far: %1</source>
        <translation>至今的交错：%1</translation>
    </message>
    <message>
        <source>%1 %2, such as %3</source>
        <extracomment>%1: a count; %2: what became of them; %3: a list of choices</extracomment>
        <translation>%1 %2，例如 %3</translation>
    </message>
    <message>
        <source>lose an update</source>
        <extracomment>After a count of interleavings: &quot;3 lose an update, such as 1 2 2 1&quot;</extracomment>
        <translation>种丢失了更新</translation>
    </message>
    <message>
        <source>end in a deadlock</source>
        <translation>种以死锁告终</translation>
    </message>
    <message>
        <source>come out whole</source>
        <extracomment>After a count of interleavings: nothing is lost in them</extracomment>
        <translation>种完好无损</translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>%1: %2 waiting</source>
        <extracomment>Read aloud. %1: &quot;Rail&quot; or &quot;Queue&quot;; %2: how many orders or tasks wait there</extracomment>
        <translation>%1：%2 个等待中</translation>
    </message>
    <message>
        <source>Deadlock: dashed: wants; line: is held by</source>
        <extracomment>In the picture: what dashed and whole lines mean; keep it short</extracomment>
        <translation>死锁：虚线指向想要的，实线指向持有者</translation>
    </message>
    <message>
        <source>starting: %1 of %2 %3 open</source>
        <extracomment>%1, %2: numbers; %3: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>启动中：%2 个%3中已就绪 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 %3 done</source>
        <extracomment>%1, %2: counts; %3: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>完成 %1 个%3（共 %2 个）</translation>
    </message>
    <message>
        <source>%1 wait for their turn</source>
        <translation>%1 个在等候轮到自己</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <extracomment>%1: a count of tasks or orders that were lost with a crashed process</extracomment>
        <translation>丢失 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>%1: a count of tasks or orders: the queue was full</extracomment>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <extracomment>%1: a count of tasks or orders that had not begun when the run ended</extracomment>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>运行已结束</translation>
    </message>
    <message>
        <source>Office: %1 of %2 restaurants open</source>
        <extracomment>Office: the head of several restaurants, that is their parent process. %1, %2: numbers</extracomment>
        <translation>总部：%2 家餐厅中 %1 家营业</translation>
    </message>
    <message>
        <source>Parent: %1 of %2 workers up</source>
        <translation>父进程：%2 个工作进程中 %1 个在运行</translation>
    </message>
    <message>
        <source>, %1 opened anew</source>
        <extracomment>Put after &quot;Office: 3 of 4 restaurants open&quot;. %1: a count</extracomment>
        <translation>，重新开张 %1 家</translation>
    </message>
    <message>
        <source>, %1 restarted</source>
        <translation>，重新启动 %1 个</translation>
    </message>
    <message>
        <source>Rail</source>
        <extracomment>Over the queue before a restaurant, very short: where tickets of orders hang</extracomment>
        <translation>订单夹</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Supplier %1 · pid %2</source>
        <translation>供货商 %1 · pid %2</translation>
    </message>
    <message>
        <source>%1 · pid %2</source>
        <translation>%1 · pid %2</translation>
    </message>
    <message>
        <source>✖ burnt down</source>
        <extracomment>State of a restaurant (of a process: crashed), on its front: keep it short</extracomment>
        <translation>✖ 已烧毁</translation>
    </message>
    <message>
        <source>✖ crashed</source>
        <translation>✖ 已崩溃</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>State of a restaurant (of a process: ended), short</extracomment>
        <translation>已打烊</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>重新开张中</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>重新启动中</translation>
    </message>
    <message>
        <source>opening</source>
        <extracomment>State of a restaurant (of a process: starting), short</extracomment>
        <translation>开张中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>closing</source>
        <extracomment>State of a restaurant (process) that takes no more orders, short</extracomment>
        <translation>打烊中</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已停止接收</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新开张</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1: &quot;ingredient&quot; or &quot;shared variable&quot;; %2: its name; %3: its value</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>✖ deadlock</source>
        <translation>✖ 死锁</translation>
    </message>
    <message>
        <source>larder %1</source>
        <extracomment>Larder: stands for the memory of a process. %1: a size such as 12.3 MB</extracomment>
        <translation>储藏室 %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a sign; %2: how many chefs or threads are in that state</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 kept by %2 for %3</source>
        <extracomment>%1: &quot;Head waiter&quot; (event loop); %2: name of an order; %3: a time</extracomment>
        <translation>%1被 %2 缠住 %3</translation>
    </message>
    <message>
        <source>%1 blocked by %2 for %3</source>
        <translation>%1被 %2 阻塞 %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Who is at work on what. %1: &quot;Head waiter&quot; or &quot;Event loop&quot;; %2: name of an order or task</extracomment>
        <translation>%1在处理 %2</translation>
    </message>
    <message>
        <source>%1 waits for the door bell</source>
        <extracomment>%1: &quot;Head waiter&quot;; the bell stands for the selector of an event loop</extracomment>
        <translation>%1在等门铃</translation>
    </message>
    <message>
        <source>%1 waits for the selector</source>
        <translation>%1在等 selector</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>On the bathroom&apos;s door (the GIL), very short</extracomment>
        <translation>空着</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>waiter’s turn</source>
        <extracomment>On the bathroom&apos;s door, very short: the head waiter (event loop) is inside</extracomment>
        <translation>轮到领班</translation>
    </message>
    <message>
        <source>held: loop</source>
        <translation>持有：循环</translation>
    </message>
    <message>
        <source>%1’s turn</source>
        <extracomment>On the bathroom&apos;s door, very short. %1: such as &quot;Chef 2&quot;, who is inside</extracomment>
        <translation>轮到%1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>持有：%1</translation>
    </message>
    <message>
        <source>GIL off: nobody waits for it</source>
        <translation>GIL 关闭：无人等待</translation>
    </message>
    <message>
        <source>Oven (timer)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a timer</extracomment>
        <translation>烤箱（定时器）</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>Delivery (network)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for the network</extracomment>
        <translation>送货（网络）</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Pantry (file)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a file</extracomment>
        <translation>食品柜（文件）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bench (no order)</source>
        <extracomment>Over a place in the picture, short: chefs without an order sit there</extracomment>
        <translation>长凳（没有订单）</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1 %2 done</source>
        <extracomment>%1: a count; %2: &quot;order&quot; or &quot;orders&quot;, &quot;task&quot; or &quot;tasks&quot;</extracomment>
        <translation>完成 %1 个%2</translation>
    </message>
    <message>
        <source>Reopens after %1</source>
        <extracomment>On a restaurant&apos;s front. %1: the one that burnt down, such as &quot;Restaurant 2&quot;</extracomment>
        <translation>接替%1 重新开张</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>接替%1</translation>
    </message>
    <message>
        <source>Burnt down: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>已烧毁：%1</translation>
    </message>
    <message>
        <source>Crashed: %1</source>
        <translation>已崩溃：%1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>已打烊：%1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>somebody else cooks</source>
        <extracomment>On a stove (core): not a thread of this run that is at work, mostly another program</extracomment>
        <translation>别人在做菜</translation>
    </message>
    <message>
        <source>nobody cooks</source>
        <translation>无人做菜</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>this run %1
others %2</source>
        <extracomment>On a core. %1, %2: shares such as 40 %; others: other programs</extracomment>
        <translation>本次运行 %1
其他 %2</translation>
    </message>
    <message>
        <source>cooks (no %1 needed)</source>
        <translation>做菜（不需要%1）</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>运行原生代码</translation>
    </message>
    <message>
        <source>waits for the key to %1</source>
        <translation>等待 %1 的钥匙</translation>
    </message>
    <message>
        <source>waits for the lock %1</source>
        <translation>等待锁 %1</translation>
    </message>
    <message>
        <source>waits for the oven</source>
        <extracomment>The oven stands for a timer</extracomment>
        <translation>等烤箱</translation>
    </message>
    <message>
        <source>waits for a timer</source>
        <translation>等待定时器</translation>
    </message>
    <message>
        <source>waits at the pantry</source>
        <extracomment>The pantry stands for a file</extracomment>
        <translation>在食品柜前等</translation>
    </message>
    <message>
        <source>waits for a file</source>
        <translation>等待文件</translation>
    </message>
    <message>
        <source>waits for a delivery</source>
        <translation>等送货</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>has the bathroom</source>
        <extracomment>The bathroom stands for the GIL</extracomment>
        <translation>占着卫生间</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>持有 GIL</translation>
    </message>
    <message>
        <source>has the key to %1</source>
        <translation>拿着 %1 的钥匙</translation>
    </message>
    <message>
        <source>holds the lock %1</source>
        <translation>持有锁 %1</translation>
    </message>
    <message>
        <source>has read %1</source>
        <translation>已读到 %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>在%1 手里</translation>
    </message>
    <message>
        <source>%1: %2, for %3 up to now</source>
        <extracomment>%1: such as &quot;Chef 2 of Restaurant 1&quot;; %2: such as &quot;cooks&quot;; %3: a time</extracomment>
        <translation>%1：%2，至今 %3</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; it is free</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot; or &quot;GIL&quot;, which is &quot;it&quot;</extracomment>
        <translation>%1 等%3已等了 %2；现在无人占用</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 is inside</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot;; %4: such as &quot;Chef 3&quot;</extracomment>
        <translation>%1 等%3已等了 %2；%4 在里面</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 holds it</source>
        <translation>%1 等%3已等了 %2；%4 持有它</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: such as &quot;Stove 3&quot; or &quot;Core 3&quot;</extracomment>
        <translation>上次在%1</translation>
    </message>
    <message>
        <source>%1: %2; %3 waiting</source>
        <extracomment>%1: such as &quot;Restaurant 1&quot;; %2: signs with counts; %3: a count of orders or tasks</extracomment>
        <translation>%1：%2；%3 个等待中</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <extracomment>Written into the picture where guests would stand: keep it short</extracomment>
        <translation>没有人等候</translation>
    </message>
    <message>
        <source>Door</source>
        <extracomment>Before a restaurant with a head waiter: where guests stand until he looks at them.</extracomment>
        <translation>门口</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>Tickets of an event loop: the one that it is on.</extracomment>
        <translation>处理中 %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <extracomment>Tickets of an event loop: those that wait for something.</extracomment>
        <translation>搁置 %1</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <extracomment>Tickets of an event loop: those that it could go on with.</extracomment>
        <translation>就绪 %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who does what</comment>
        <extracomment>The head waiter and what he does: &quot;Head waiter waits for a stove&quot;.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>guests at the door: %1</source>
        <extracomment>%1: a count; a guest stands for a request</extracomment>
        <translation>%1 位客人在门口等候</translation>
    </message>
    <message>
        <source>GIL off</source>
        <translation>无 GIL</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1, %2: counts of tasks or orders</extracomment>
        <translation>完成 %1（共 %2）</translation>
    </message>
    <message>
        <source>not for this run</source>
        <extracomment>On a stove (core) that the plan does not let this run use, short</extracomment>
        <translation>不供本次运行用</translation>
    </message>
    <message>
        <source>The door: new chefs come in here, and those who are dismissed leave</source>
        <translation>门：新厨师从这里进来，被解雇的厨师从这里离开</translation>
    </message>
    <message>
        <source>Where new threads appear, and those that have ended leave</source>
        <translation>新线程在此出现，已结束的线程在此离开</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stove: who</comment>
        <extracomment>Who cooks on a stove (runs on a core). %1: such as &quot;Stove 1&quot;; %2: &quot;Chef 2 of Restaurant 1&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The shares are those of the last measurement, the rest is of this moment</source>
        <extracomment>Below two shares, &quot;this run 27 %&quot; and &quot;others 8 %&quot;. The rest: who is there now</extracomment>
        <translation>占比来自最近一次测量，其余内容为此刻的情况</translation>
    </message>
    <message>
        <source>The plan does not let this run use it</source>
        <translation>方案不允许本次运行使用它</translation>
    </message>
    <message>
        <source>Sign crossed out: nobody needs to queue (GIL off)</source>
        <extracomment>The sign on the bathroom&apos;s door; there is no GIL in this run</extracomment>
        <translation>卫生间标牌已划掉：无需排队（GIL 关闭）</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>The knee is at %1=%2: the least within 5 % of the best median.</source>
        <extracomment>Knee: from where on more brings little. %1: key of a plan; %2: its value</extracomment>
        <translation>拐点在 %1=%2：与最佳中位数相差 5% 以内的最小取值。</translation>
    </message>
    <message>
        <source>No knee is looked for: the values are not numbers.</source>
        <translation>不寻找拐点：取值不是数字。</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 values.</source>
        <translation>少于 3 个取值，无法给出拐点。</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 runs of each value.</source>
        <translation>每个取值的运行少于 3 次，无法给出拐点。</translation>
    </message>
    <message>
        <source>No clear knee: the runs of neighbouring values overlap.</source>
        <translation>没有明显的拐点：相邻取值的运行互相重叠。</translation>
    </message>
    <message>
        <source>No knee within these values: already %1=%2 is within 5 % of the best.</source>
        <translation>这些取值之内没有拐点：%1=%2 已与最佳值相差不到 5%。</translation>
    </message>
    <message>
        <source>No knee within these values: the best is the last, %1=%2; more may be better still.</source>
        <translation>这些取值之内没有拐点：最佳的是最后一个，%1=%2；再大也许更好。</translation>
    </message>
</context>
<context>
    <name>SweepAxis</name>
    <message>
        <source>%1 (logarithmic scale)</source>
        <extracomment>Title of an axis. %1: key of a plan, such as &quot;threads&quot;</extracomment>
        <translation>%1（对数刻度）</translation>
    </message>
    <message>
        <source>tasks done per second</source>
        <translation>每秒完成的任务</translation>
    </message>
    <message>
        <source>makespan, ms</source>
        <extracomment>Title of an axis: keep it short. So is the one in seconds</extracomment>
        <translation>总耗时 (ms)</translation>
    </message>
    <message>
        <source>makespan, s</source>
        <translation>总耗时 (s)</translation>
    </message>
</context>
<context>
    <name>SweepChart</name>
    <message>
        <source>ideal (predicted): leaves the chart</source>
        <translation>理想值（预测）：超出图表</translation>
    </message>
    <message>
        <source>ideal (predicted): CPU work / cores, or longest task</source>
        <extracomment>In a legend: keep it short. &quot;/&quot;: divided by</extracomment>
        <translation>理想值（预测）：CPU 工作量 / 核心数，或最长任务</translation>
    </message>
    <message>
        <source>ideal (predicted): what cores and arrivals allow</source>
        <translation>理想值（预测）：核心与到达量所容许的</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <extracomment>%1: title of a plan; %2: the key whose values were tried, such as &quot;threads&quot;</extracomment>
        <translation>%1：随 %2 变化</translation>
    </message>
    <message>
        <source>Runs of each value: %1 · %2</source>
        <extracomment>&quot;Runs&quot; is a noun. %1: a count; %2: a processor</extracomment>
        <translation>每个取值的运行次数：%1 · %2</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <extracomment>Knee: from where on more brings little. %1: a value</extracomment>
        <translation>拐点：%1</translation>
    </message>
    <message>
        <source>median; least and most (measured)</source>
        <translation>中位数；最小与最大（实测）</translation>
    </message>
</context>
<context>
    <name>SweepKeys</name>
    <message>
        <source>Threads in the pool of each process.</source>
        <translation>每个进程的线程池中的线程数。</translation>
    </message>
    <message>
        <source>Processes, each with a GIL of its own.</source>
        <translation>进程数，每个都有自己的 GIL。</translation>
    </message>
    <message>
        <source>Cores that the run may use.</source>
        <translation>运行可以使用的核心数。</translation>
    </message>
    <message>
        <source>How long a thread may keep the GIL that others wait for, in milliseconds.</source>
        <translation>别人在等时，线程可以保留 GIL 多久，以毫秒计。</translation>
    </message>
    <message>
        <source>With and without a GIL.</source>
        <translation>有 GIL 和没有 GIL。</translation>
    </message>
    <message>
        <source>Tasks that arrive each second.</source>
        <translation>每秒到达的任务数。</translation>
    </message>
    <message>
        <source>Clients, each with one task at a time.</source>
        <translation>客户端数，每个一次只有一个任务。</translation>
    </message>
    <message>
        <source>How often there is the task %1.</source>
        <translation>任务 %1 有多少个。</translation>
    </message>
    <message>
        <source>One after another, a thread for each task, or a pool.</source>
        <translation>逐个进行、每个任务一个线程，或线程池。</translation>
    </message>
    <message>
        <source>Which process gets the next task.</source>
        <translation>下一个任务交给哪个进程。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read aloud. %1: a thread, such as &quot;Chef 2&quot;; %2: its process, such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>and %1 more: zoom in, or see Events as a table</source>
        <extracomment>Read aloud, last in a list of stretches of time. %1: how many more there are</extracomment>
        <translation>还有 %1 个：请放大，或查看“以表格显示事件”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud. %1: a state such as &quot;cooks&quot;; %2: for how long, such as 4.2 ms</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>cooks without the bathroom (native code)</source>
        <translation>做菜，不占卫生间（原生代码）</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>运行原生代码</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who had been asked for it</source>
        <translation>随后从%2 得到%1，后者是应请求让出的</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who let go of it</source>
        <translation>随后从%2 得到%1，后者自己放开了它</translation>
    </message>
    <message>
        <source>%1 of %2 %3: %4, from %5</source>
        <translation>%2 的%1 %3：%4，自 %5 起</translation>
    </message>
    <message>
        <source>on this %1 without a break for %2</source>
        <translation>连续处理这个%1，已达 %2</translation>
    </message>
    <message>
        <source>hand-overs of the %1: %2</source>
        <translation>%1交接次数：%2</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <translation>完成 %2 个%1</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>town</source>
        <translation>小镇</translation>
    </message>
    <message>
        <source>towns</source>
        <translation>小镇</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>小镇</translation>
    </message>
    <message>
        <source>core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>stove</source>
        <translation>灶台</translation>
    </message>
    <message>
        <source>stoves</source>
        <translation>灶台</translation>
    </message>
    <message>
        <source>a stove: one pan at a time</source>
        <translation>一个灶台：一次只能放一口锅</translation>
    </message>
    <message>
        <source>process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>餐厅</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>餐厅</translation>
    </message>
    <message>
        <source>a restaurant with its own kitchen, staff and larder</source>
        <translation>一家餐厅，有自己的厨房、员工和储藏室</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>larder</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>larders</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>the larder and shelves of that kitchen</source>
        <translation>那个厨房的储藏室和架子</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>chef</source>
        <translation>厨师</translation>
    </message>
    <message>
        <source>chefs</source>
        <translation>厨师</translation>
    </message>
    <message>
        <source>a chef</source>
        <translation>一个厨师</translation>
    </message>
    <message>
        <source>shared variable</source>
        <translation>共享变量</translation>
    </message>
    <message>
        <source>shared variables</source>
        <translation>共享变量</translation>
    </message>
    <message>
        <source>ingredient</source>
        <translation>食材</translation>
    </message>
    <message>
        <source>ingredients</source>
        <translation>食材</translation>
    </message>
    <message>
        <source>an ingredient on the shared shelf</source>
        <translation>公用架子上的一样食材</translation>
    </message>
    <message>
        <source>lost update</source>
        <translation>丢失的更新</translation>
    </message>
    <message>
        <source>lost updates</source>
        <translation>丢失的更新</translation>
    </message>
    <message>
        <source>lost change</source>
        <translation>丢失的改动</translation>
    </message>
    <message>
        <source>lost changes</source>
        <translation>丢失的改动</translation>
    </message>
    <message>
        <source>two chefs reach for the same jar; one&apos;s change is lost</source>
        <translation>两个厨师伸手去拿同一个罐子；其中一个的改动丢了</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>the key to a cupboard</source>
        <translation>橱柜的钥匙</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>GILs</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation>卫生间</translation>
    </message>
    <message>
        <source>bathrooms</source>
        <translation>卫生间</translation>
    </message>
    <message>
        <source>the single bathroom of the house: one person inside, the rest queue at the door</source>
        <translation>整栋房子唯一的卫生间：里面一个人，其余的在门口排队</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>持有 GIL</translation>
    </message>
    <message>
        <source>hold the GIL</source>
        <translation>持有 GIL</translation>
    </message>
    <message>
        <source>is in the bathroom</source>
        <translation>在卫生间里</translation>
    </message>
    <message>
        <source>are in the bathroom</source>
        <translation>在卫生间里</translation>
    </message>
    <message>
        <source>being inside the bathroom (only its holder&apos;s pan is cooking)</source>
        <translation>待在卫生间里（只有里面那位的锅在烧）</translation>
    </message>
    <message>
        <source>switch interval</source>
        <translation>切换间隔</translation>
    </message>
    <message>
        <source>switch intervals</source>
        <translation>切换间隔</translation>
    </message>
    <message>
        <source>time before a knock</source>
        <translation>敲门前等待</translation>
    </message>
    <message>
        <source>times before a knock</source>
        <translation>敲门前等待</translation>
    </message>
    <message>
        <source>how long before somebody knocks</source>
        <translation>过多久才有人敲门</translation>
    </message>
    <message>
        <source>blocking I/O</source>
        <translation>阻塞 I/O</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>送货</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>送货</translation>
    </message>
    <message>
        <source>waiting for a delivery or the oven; the bathroom is free meanwhile</source>
        <translation>等送货或等烤箱；其间卫生间空着</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>一个订单</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>任务队列</translation>
    </message>
    <message>
        <source>task queues</source>
        <translation>任务队列</translation>
    </message>
    <message>
        <source>order rail</source>
        <translation>订单夹</translation>
    </message>
    <message>
        <source>order rails</source>
        <translation>订单夹</translation>
    </message>
    <message>
        <source>the order rail</source>
        <translation>订单夹</translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation>线程池</translation>
    </message>
    <message>
        <source>thread pools</source>
        <translation>线程池</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>a fixed team of chefs who take the next order from the rail</source>
        <translation>一个固定的厨师团队，从订单夹上取下一个订单</translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation>每任务一线程</translation>
    </message>
    <message>
        <source>threads per task</source>
        <translation>每任务一线程</translation>
    </message>
    <message>
        <source>chef for one order</source>
        <translation>一单一厨师</translation>
    </message>
    <message>
        <source>chefs for one order</source>
        <translation>一单一厨师</translation>
    </message>
    <message>
        <source>hiring a chef for one order and letting him go</source>
        <translation>为一个订单招一个厨师，做完就让他走</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>事件循环</translation>
    </message>
    <message>
        <source>event loops</source>
        <translation>事件循环</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>领班</translation>
    </message>
    <message>
        <source>head waiters</source>
        <translation>领班</translation>
    </message>
    <message>
        <source>the head waiter: one person, many tickets, never standing still</source>
        <translation>领班：一个人，许多小票，从不站着发呆</translation>
    </message>
    <message>
        <source>async task</source>
        <translation>异步任务</translation>
    </message>
    <message>
        <source>async tasks</source>
        <translation>异步任务</translation>
    </message>
    <message>
        <source>order ticket</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>order tickets</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>an order ticket: set aside while it waits, picked up when it is ready</source>
        <translation>一张小票：等待时搁置，就绪后再拿起来</translation>
    </message>
    <message>
        <source>await</source>
        <translation>await</translation>
    </message>
    <message>
        <source>awaits</source>
        <translation>await</translation>
    </message>
    <message>
        <source>ticket put aside</source>
        <translation>搁置小票</translation>
    </message>
    <message>
        <source>tickets put aside</source>
        <translation>搁置小票</translation>
    </message>
    <message>
        <source>putting the ticket aside</source>
        <translation>把小票搁到一边</translation>
    </message>
    <message>
        <source>inter-process communication</source>
        <translation>进程间通信</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>couriers</source>
        <translation>快递员</translation>
    </message>
    <message>
        <source>a courier between two restaurants: everything is packed, carried, unpacked</source>
        <translation>两家餐厅之间的快递员：一切都要打包、运送、拆包</translation>
    </message>
    <message>
        <source>server worker</source>
        <translation>服务器工作进程</translation>
    </message>
    <message>
        <source>server workers</source>
        <translation>服务器工作进程</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分店</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>分店</translation>
    </message>
    <message>
        <source>a branch of the chain with its own bathroom</source>
        <translation>连锁店的一家分店，有自己的卫生间</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>火灾</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>火灾</translation>
    </message>
    <message>
        <source>one restaurant burns down; the others keep serving</source>
        <translation>一家餐厅烧毁；其余的照常营业</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>arrives for work</source>
        <translation>来上班</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>做菜</translation>
    </message>
    <message>
        <source>waits for the GIL</source>
        <translation>等待 GIL</translation>
    </message>
    <message>
        <source>queues at the bathroom</source>
        <translation>排队等卫生间</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>等待锁</translation>
    </message>
    <message>
        <source>waits for a key</source>
        <translation>等钥匙</translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation>等待 I/O</translation>
    </message>
    <message>
        <source>waits for oven or delivery</source>
        <translation>等烤箱或送货</translation>
    </message>
    <message>
        <source>off the core</source>
        <translation>不在核心上</translation>
    </message>
    <message>
        <source>waits for a stove</source>
        <translation>等灶台</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>has no order</source>
        <translation>没有订单</translation>
    </message>
    <message>
        <source>event loop waits</source>
        <translation>事件循环等待</translation>
    </message>
    <message>
        <source>listens for tickets</source>
        <translation>听候小票</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;Chef&quot; or &quot;Thread&quot;, %2 its number
----------
%1 is &quot;Restaurant&quot; or &quot;Process&quot;, %2 its number</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>WakeWords</name>
    <message>
        <source>then took %1</source>
        <extracomment>After what a chef or thread waited for. %1: name of an order or task</extracomment>
        <translation>随后取了 %1</translation>
    </message>
    <message>
        <source>woken by %1, which had come %2 before</source>
        <extracomment>%1: name of an order or task; %2: a time</extracomment>
        <translation>被 %1 唤醒，它于 %2 前到来</translation>
    </message>
    <message>
        <source>woken by %1, which %2 had put in the queue %3 before</source>
        <extracomment>%1: name of an order or task; %2: who put it there; %3: a time</extracomment>
        <translation>被 %1 唤醒，它于 %3 前由%2 放入队列</translation>
    </message>
    <message>
        <source>then gave up: the ring of waits could not open</source>
        <translation>随后放弃：等待环无法解开</translation>
    </message>
    <message>
        <source>then got the key to %1 from %2, who had hung it up %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Chef 2&quot;; %3: a time</extracomment>
        <translation>随后从%2 得到 %1 的钥匙，后者于 %3 前挂回</translation>
    </message>
    <message>
        <source>then got the lock %1 from %2, who had released it %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Thread 2&quot;; %3: a time</extracomment>
        <translation>随后从%2 得到锁 %1，后者于 %3 前释放</translation>
    </message>
    <message>
        <source>woken by the bell of the oven: the timer was over</source>
        <translation>被烤箱铃声唤醒：定时器到时</translation>
    </message>
    <message>
        <source>woken by the system: the timer was over</source>
        <translation>被系统唤醒：定时器到时</translation>
    </message>
    <message>
        <source>woken by the delivery: the supplier had answered</source>
        <translation>被到货唤醒：供货商已答复</translation>
    </message>
    <message>
        <source>woken by the socket: the other side had answered</source>
        <translation>被套接字唤醒：对方已答复</translation>
    </message>
    <message>
        <source>woken by the pantry: the file was read and written</source>
        <translation>被食品柜唤醒：文件已读写完毕</translation>
    </message>
    <message>
        <source>woken by the system: the file was read and written</source>
        <translation>被系统唤醒：文件已读写完毕</translation>
    </message>
    <message>
        <source>woken by %1, which a thread of the pool had done</source>
        <translation>被 %1 唤醒，池中的一个线程已完成它</translation>
    </message>
    <message>
        <source>woken by %1, which had come</source>
        <translation>被 %1 唤醒，它已到来</translation>
    </message>
    <message>
        <source>woken for %1, whose timer was over</source>
        <extracomment>%1: name of an order or task</extracomment>
        <translation>为 %1 唤醒，其定时器到时</translation>
    </message>
    <message>
        <source>woken for %1, whose answer was there</source>
        <translation>为 %1 唤醒，其答复已到</translation>
    </message>
    <message>
        <source>meanwhile %1 had %2 of %3</source>
        <extracomment>%1: such as &quot;Stove 2&quot;; %2: such as &quot;Chef 3&quot;; %3: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>其间%1 上是%3 的%2</translation>
    </message>
    <message>
        <source>meanwhile %1 had other programs, or nobody of this run</source>
        <translation>其间%1 上是其他程序，或者本次运行无人在此</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>a file that ends in .png, .jpg or .bmp</source>
        <extracomment>Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;, as those that follow</extracomment>
        <translation>以 .png、.jpg 或 .bmp 结尾的文件</translation>
    </message>
    <message>
        <source>a number of seconds or &apos;end&apos;</source>
        <translation>秒数或 &apos;end&apos;</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, from %1x%2 to %3x%3</source>
        <translation>以像素计的 WIDTHxHEIGHT，从 %1x%2 到 %3x%3</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>录制文件</translation>
    </message>
    <message>
        <source>KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>形如 KEY=1..8[:STEP] 或 KEY=1,2,8 的值</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <extracomment>%1: a number. Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;</extracomment>
        <translation>从 1 到 %1 的整数</translation>
    </message>
    <message>
        <source>a file that ends in .brigade</source>
        <translation>以 .brigade 结尾的文件</translation>
    </message>
    <message>
        <source>who moves, such as &quot;1 2 2 1&quot;</source>
        <translation>走的顺序，例如 &quot;1 2 2 1&quot;</translation>
    </message>
    <message>
        <source>a lesson&apos;s ID or ID:STEP</source>
        <translation>课的 ID 或 ID:STEP</translation>
    </message>
    <message>
        <source>&apos;light&apos;, &apos;dark&apos; or &apos;contrast&apos;</source>
        <translation>以下之一：&apos;light&apos;、&apos;dark&apos;、&apos;contrast&apos;</translation>
    </message>
    <message>
        <source>a language such as &apos;de&apos; or &apos;pt_BR&apos;</source>
        <translation>语言代码，例如 &apos;de&apos; 或 &apos;pt_BR&apos;</translation>
    </message>
    <message>
        <source>--repeat: only with --sweep, or with --open and at least 2</source>
        <translation>--repeat：只能与 --sweep 同用，或与 --open 同用且至少为 2</translation>
    </message>
    <message>
        <source>--step: only with --open, which says what to step</source>
        <translation>--step：只能与 --open 同用，由后者指明单步走什么</translation>
    </message>
    <message>
        <source>--at: only with --screenshot</source>
        <translation>--at：只能与 --screenshot 同用</translation>
    </message>
    <message>
        <source>--run: only with --open or --lesson, which say what to run</source>
        <translation>--run：只能与 --open 或 --lesson 同用，由后者指明运行什么</translation>
    </message>
    <message>
        <source>--quiet: only with --run</source>
        <translation>--quiet：只能与 --run 同用</translation>
    </message>
    <message>
        <source>--record: only with --run</source>
        <translation>--record：只能与 --run 同用</translation>
    </message>
    <message>
        <source>--compare: only with a recording to compare with</source>
        <translation>--compare：只能与可供比较的录制文件同用</translation>
    </message>
    <message>
        <source>--sweep: only with --open, which says what to sweep</source>
        <translation>--sweep：只能与 --open 同用，由后者指明扫描什么</translation>
    </message>
    <message>
        <source>%1: no such option (see --help)</source>
        <translation>%1：没有这个选项（参见 --help）</translation>
    </message>
    <message>
        <source>%1: given twice</source>
        <translation>%1：给出了两次</translation>
    </message>
    <message>
        <source>%1: its value is missing</source>
        <translation>%1：缺少值</translation>
    </message>
    <message>
        <source>%1: expected %2, not &apos;%3&apos;</source>
        <extracomment>%1: an option; %2: such as &quot;a recording&quot;; %3: what was given</extracomment>
        <translation>%1：应为%2，而不是 &apos;%3&apos;</translation>
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
        <extracomment>Options, names of files and keys stay as they are; keep the columns</extracomment>
        <translation>用法：brigade [选项] [方案|录制|课|@场景]
把程序的进程和线程当作一条餐厅街来观看。

  --open FILE        打开方案（.json、.brigade-plan）、录制文件（.brigade）
                     或内置场景（@NAME）
  --run              运行已打开的内容，或该课到其步骤为止的各次运行
  --quiet            与 --run 同用：运行期间什么都不绘制
  --record FILE      与 --run 同用：写出录制文件（.brigade）
  --compare FILE     把另一个录制文件放在已打开的录制旁边
  --sweep KEY=VALUES 在这些取值上运行已打开的内容（1..8、1,2,8）
  --repeat N         与 --sweep 同用：每个取值运行几次（默认：3）；
                     单独使用：把已打开的内容运行这么多次，并统计其计数器
  --step CHOICES     在已打开的内容中扮演调度器：&quot;1 2 2 1&quot;
  --lesson ID[:STEP] 打开课程的这一课，停在这一步
  --screenshot FILE  写出窗口的图片（.png、.jpg、.bmp）后退出；
                     与 --run、--sweep 或 --repeat 同用时，在其结束之后
  --at SECONDS|end   图片所示的运行时刻（默认：最后一个
                     忙碌的时刻）
  --size WxH         窗口大小，以像素计
  --theme light|dark|contrast
  --language xx      &apos;de&apos;、&apos;pt_BR&apos;、…；会被记住
  --help、--version

退出状态：0 完成，1 运行未能启动或图片未写出，
2 输入有误。
</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>signal %1, %2</source>
        <translation>信号 %1，%2</translation>
    </message>
    <message>
        <source>process %1 (pid %2)</source>
        <translation>进程 %1（pid %2）</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>supplier, process %1 (pid %2)</source>
        <translation>供货商，进程 %1（pid %2）</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>线程 %1</translation>
    </message>
    <message>
        <source>main thread</source>
        <translation>主线程</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>事件循环</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>核心 %1</translation>
    </message>
    <message>
        <source>process %1, %2</source>
        <extracomment>%1: a number; %2: such as &quot;thread 2&quot;</extracomment>
        <translation>进程 %1，%2</translation>
    </message>
    <message>
        <source>✖ crashed at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ 于 %2 崩溃：%1</translation>
    </message>
    <message>
        <source>GIL handed over</source>
        <translation>GIL 交接</translation>
    </message>
    <message>
        <source>read (above), written (below)</source>
        <translation>读取（上），写入（下）</translation>
    </message>
    <message>
        <source>updates, red: lost</source>
        <translation>更新，红色：丢失</translation>
    </message>
    <message>
        <source>core not running this program</source>
        <translation>未运行本程序的核心</translation>
    </message>
    <message>
        <source>%1 threads, each in its colour and pattern</source>
        <translation>%1 个线程，各有颜色和图案</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>时间（%1）</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the GIL</source>
        <translation>未绘出：%1 次 GIL 交接</translation>
    </message>
    <message>
        <source>not drawn: %1 traced updates, %2 of them lost</source>
        <translation>未绘出：%1 次已跟踪的更新，其中 %2 次丢失</translation>
    </message>
    <message>
        <source>a row stands for %1 threads</source>
        <translation>一行代表 %1 个线程</translation>
    </message>
    <message>
        <source>%1 events were dropped</source>
        <translation>丢弃了 %1 个事件</translation>
    </message>
    <message>
        <source>the recording ends before the run did</source>
        <translation>录制在运行结束之前中断</translation>
    </message>
    <message>
        <source>No thread has run yet.</source>
        <translation>还没有线程运行过。</translation>
    </message>
    <message>
        <source>by core</source>
        <translation>按核心</translation>
    </message>
    <message>
        <source>makespan %1</source>
        <translation>总耗时 %1</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>完成 %1 个任务（共 %2 个）</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>丢失 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>speed-up %1</source>
        <translation>加速比 %1</translation>
    </message>
    <message>
        <source>GIL switches %1</source>
        <extracomment>&quot;Switches&quot; is a noun. %1: a count</extracomment>
        <translation>GIL 切换 %1 次</translation>
    </message>
    <message>
        <source>%1, %2, switch source: %3</source>
        <extracomment>%1: system; %2: such as &quot;4 cores&quot;; %3: &quot;kernel&quot; or &quot;gaps&quot;</extracomment>
        <translation>%1，%2，切换信息来源：%3</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 个核心</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 个核心</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>空隙</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>On short bars and in legends: one or two short words each</extracomment>
        <translation>启动中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>等待 GIL</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>等待锁</translation>
    </message>
    <message>
        <source>I/O or sleep</source>
        <translation>I/O 或睡眠</translation>
    </message>
    <message>
        <source>off the core (ready, not running)</source>
        <translation>不在核心上（就绪，未运行）</translation>
    </message>
    <message>
        <source>idle, no task</source>
        <translation>空闲，没有任务</translation>
    </message>
    <message>
        <source>event loop waiting</source>
        <translation>事件循环等待中</translation>
    </message>
    <message>
        <source>running native code, GIL released</source>
        <translation>运行原生代码，GIL 已放开</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
    <message>
        <source>off core</source>
        <translation>离核</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>native</source>
        <translation>原生</translation>
    </message>
    <message>
        <source>too short to draw one by one: %1 intervals</source>
        <translation>太短而未逐个绘出：%1 个区间</translation>
    </message>
    <message>
        <source>too close to draw one by one: %1 traced updates, %2 of them lost</source>
        <translation>太密而未逐个绘出：%1 次已跟踪的更新，其中 %2 次丢失</translation>
    </message>
    <message>
        <source>lost update; dashed: the read that missed it</source>
        <translation>丢失的更新；虚线：没看到它的那次读取</translation>
    </message>
</context>
<context>
    <name>brigade::app::AboutDialog</name>
    <message>
        <source>About Brigade</source>
        <translation>关于 Brigade</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;Shows how programs really run: real threads in real processes on this machine&apos;s cores.&lt;/p&gt;&lt;p&gt;Licence: GNU General Public License, version 3 or later; it comes with no warranty. Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;展示程序究竟如何运行：真实的线程、真实的进程，就在这台机器的核心上。&lt;/p&gt;&lt;p&gt;许可证：GNU 通用公共许可证第 3 版或更高版本；不附带任何担保。Qt %2。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&lt;h3&gt;What it is made with&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;所用的组件&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Drawings and icons were made for Brigade and have its licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;绘图和图标专为 Brigade 制作，采用其许可证。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>brigade::app::Announcer</name>
    <message>
        <source>%1 has burnt down</source>
        <extracomment>%1: such as &quot;Restaurant 2&quot;; it stands for a process that crashed</extracomment>
        <translation>%1 已烧毁</translation>
    </message>
    <message>
        <source>%1 has crashed</source>
        <translation>%1 已崩溃</translation>
    </message>
    <message>
        <source>Deadlock in %1: each waits for what another one holds: %2</source>
        <extracomment>%1: a restaurant or process; %2: names of chefs or threads, with commas</extracomment>
        <translation>%1 中的死锁：人人都在等别人手里的东西：%2</translation>
    </message>
    <message>
        <source>The run was stopped after %1</source>
        <extracomment>%1: a time such as 4.2 ms</extracomment>
        <translation>运行在 %1 后被停止</translation>
    </message>
    <message>
        <source>The recording breaks off after %1</source>
        <translation>录制在 %1 后中断</translation>
    </message>
    <message>
        <source>The run has ended after %1</source>
        <translation>运行在 %1 后结束</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>丢失 %1</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <extracomment>%1: &quot;orders&quot; or &quot;tasks&quot;; %2: a count. &quot;3 failed&quot; and &quot;2 lost&quot; may follow</extracomment>
        <translation>完成 %2 个%1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargeChart</name>
    <message>
        <source>What this machine charges, as bars beside the textbook&apos;s</source>
        <translation>本机价目，以条形显示，旁边是教科书数值</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargesDialog</name>
    <message>
        <source>&amp;Measure</source>
        <extracomment>Button, a verb: starts the measurement</extracomment>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>导出表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>导出图片(&amp;P)…</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>本机价目表</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>与之比较</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>与之比较(&amp;C)：</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>图片(&amp;I)</translation>
    </message>
    <message>
        <source>Each figure is measured here, many times, in a process of its own, and set beside what textbooks say. It takes about half a minute; leave the machine alone meanwhile.</source>
        <translation>每个数据都在这里测量许多次，在单独的进程中进行，并与教科书的说法并列。大约需要半分钟；其间请不要动这台机器。</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heads of columns, to be short; this one: what is measured</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>10 % to 90 %</source>
        <translation>10% 到 90%</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>教科书</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>另一结果</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>Head of a column: was it disturbed?</extracomment>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON, to compare with (*.json)</source>
        <translation>表格 (*.csv);;JSON，供比较用 (*.json)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>图片 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>A run goes on, which would disturb the measurement: measure when it has ended.</source>
        <translation>有一次运行正在进行，会干扰测量：请等它结束后再测。</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were measured, not all of them in every round.</source>
        <translation>已取消：%2 项中测了 %1 项，并非每项每轮都测到。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%p % · %1</source>
        <extracomment>On a progress bar. %p: a number, to be kept; %1: what is being measured</extracomment>
        <translation>%p% · %1</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p%</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>尚未测量任何内容。</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>已与 %1 比较。</translation>
    </message>
    <message>
        <source>~ noisy</source>
        <extracomment>In the column &quot;Noise&quot;; ~ is the sign of noisy figures</extracomment>
        <translation>~ 有噪声</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>无噪声</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>%1: a remark about a figure, such as &quot;noisy: others took 12 % of the cores&quot;</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice after &quot;Compare with:&quot;</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Compare with an earlier result</source>
        <translation>与更早的结果比较</translation>
    </message>
    <message>
        <source>Results of measure (*.json)</source>
        <translation>measure 的结果 (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartLegend</name>
    <message>
        <source>Press: only this one, or all again</source>
        <translation>按下：只显示这一项，或重新显示全部</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartsPanel</name>
    <message>
        <source>Chart</source>
        <extracomment>Read aloud: the list in which a chart is chosen</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;; use: how busy they are</extracomment>
        <translation>%1使用情况</translation>
    </message>
    <message>
        <source>The chart of a run stands here when there is one.</source>
        <translation>有了运行之后，其图表显示在这里。</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChoosingDialog</name>
    <message>
        <source>&amp;Run the proof</source>
        <translation>运行验证(&amp;R)</translation>
    </message>
    <message>
        <source>Choosing</source>
        <extracomment>Window title: choosing between async, threads and processes</extracomment>
        <translation>如何选择</translation>
    </message>
    <message>
        <source>Take a task of yours and answer the questions: click on a branch, or press left for yes and right for no. At the end of a way, run its proof.</source>
        <translation>想一个你自己的任务，回答问题：点击一个分支，或按左键选是、右键选否。走到一条路的尽头，就运行它的验证。</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>第 %v 次运行，共 %m 次</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>Stopped: nothing of it counts.</source>
        <translation>已停止：一概不算数。</translation>
    </message>
    <message>
        <source>A click on a bar shows its run in the window.</source>
        <translation>点击一个条形，即在窗口中显示其运行。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>First answer the questions down to the end of a way</source>
        <translation>请先回答问题，直到一条路的尽头</translation>
    </message>
    <message>
        <source>The same work, done in each of the ways (Enter)</source>
        <translation>同样的工作，用每种方式各做一遍 (Enter)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChoosingView</name>
    <message>
        <source>The tree of choosing</source>
        <translation>选择之树</translation>
    </message>
    <message>
        <source>Left: yes. Right: no.</source>
        <translation>左：是。右：否。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud. %1: a way to do the work, such as &quot;threads&quot;; %2: its time</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareDialog</name>
    <message>
        <source>Run %1: %2</source>
        <extracomment>&quot;Run&quot; is a noun. %1: its number; %2: title of its plan</extracomment>
        <translation>运行 %1：%2</translation>
    </message>
    <message>
        <source>Makespan</source>
        <extracomment>Row of a table: the time from the start to the end of the last task</extracomment>
        <translation>总耗时</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>理想值</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>CPU work</source>
        <translation>CPU 工作量</translation>
    </message>
    <message>
        <source>Done per second</source>
        <translation>每秒完成</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>延迟，50%</translation>
    </message>
    <message>
        <source>Latency, 99 %</source>
        <translation>延迟，99%</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>上下文切换</translation>
    </message>
    <message>
        <source>Second to first</source>
        <extracomment>Head of a column: the second run&apos;s figure divided by the first one&apos;s</extracomment>
        <translation>后者比前者</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>两次运行的数据</translation>
    </message>
    <message>
        <source>Two runs on one time axis</source>
        <translation>同一时间轴上的两次运行</translation>
    </message>
    <message>
        <source>Waiting for the %1</source>
        <extracomment>Row of a table. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>等待%1</translation>
    </message>
    <message>
        <source>Hand-overs of the %1</source>
        <extracomment>Row of a table: how often it changed hands. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%1交接次数</translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareView</name>
    <message>
        <source>Timelines of both runs</source>
        <translation>两次运行的时间线</translation>
    </message>
</context>
<context>
    <name>brigade::app::ControlsPanel</name>
    <message>
        <source>one after the other</source>
        <extracomment>How a plan works; also put into &quot;This plan has no pool: %1.&quot;</extracomment>
        <translation>逐个进行</translation>
    </message>
    <message>
        <source>a thread for each task</source>
        <translation>每个任务一个线程</translation>
    </message>
    <message>
        <source>a pool of threads</source>
        <translation>一个线程池</translation>
    </message>
    <message>
        <source>an event loop with a pool</source>
        <translation>一个事件循环加线程池</translation>
    </message>
    <message>
        <source>%1 of the %2 of this machine may be used here</source>
        <translation>本机的 %2 个中，此处可用 %1 个</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Puts all sliders back to where the opened plan has them.</source>
        <translation>把所有滑块恢复到所打开方案的位置。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</source>
        <extracomment>%1: title of a plan; %2: how it works, such as &quot;a pool of threads&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Choose a scenario above, or open a plan.</source>
        <translation>请在上面选择一个场景，或打开一个方案。</translation>
    </message>
    <message>
        <source> Changes a run while it goes on.</source>
        <extracomment>Put after another sentence, hence the space at its beginning</extracomment>
        <translation> 运行期间也可改变。</translation>
    </message>
    <message>
        <source>&amp;Stoves</source>
        <extracomment>Label of a slider; a stove stands for a core</extracomment>
        <translation>灶台(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cores</source>
        <translation>核心(&amp;C)</translation>
    </message>
    <message>
        <source>How many of this machine&apos;s cores the run may use.</source>
        <translation>运行可以使用本机的多少个核心。</translation>
    </message>
    <message>
        <source>Restaura&amp;nts</source>
        <extracomment>Label of a slider; a restaurant stands for a process</extracomment>
        <translation>餐厅(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>进程(&amp;P)</translation>
    </message>
    <message>
        <source>Worker processes, each with its own memory and its own GIL.</source>
        <translation>工作进程，各有自己的内存和自己的 GIL。</translation>
    </message>
    <message>
        <source>&amp;Chefs in each</source>
        <extracomment>Label of a slider: in each restaurant; a chef stands for a thread</extracomment>
        <translation>每家的厨师(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Threads in each</source>
        <translation>各自的线程(&amp;T)</translation>
    </message>
    <message>
        <source>Size of the thread pool of each process.</source>
        <translation>每个进程的线程池大小。</translation>
    </message>
    <message>
        <source>This plan has no pool: %1.</source>
        <translation>这个方案没有线程池：%1。</translation>
    </message>
    <message>
        <source> Changing it during a run starts the run again.</source>
        <translation> 运行期间改变它，运行会重新开始。</translation>
    </message>
    <message>
        <source>Or&amp;ders</source>
        <extracomment>Label of a slider, a plural noun; an order stands for a task</extracomment>
        <translation>订单(&amp;D)</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>任务(&amp;K)</translation>
    </message>
    <message>
        <source>How many tasks there are in all.</source>
        <translation>任务总数。</translation>
    </message>
    <message>
        <source>Or&amp;ders per second</source>
        <translation>每秒订单数(&amp;D)</translation>
    </message>
    <message>
        <source>Tas&amp;ks per second</source>
        <translation>每秒任务数(&amp;K)</translation>
    </message>
    <message>
        <source>How many tasks arrive each second.</source>
        <translation>每秒到达多少个任务。</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <extracomment>Label of a slider; a guest stands for a client that sends tasks</extracomment>
        <translation>客人(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>客户端(&amp;L)</translation>
    </message>
    <message>
        <source>How many clients send tasks, each one after the other.</source>
        <translation>多少个客户端发送任务，每个都一件接一件。</translation>
    </message>
    <message>
        <source>C&amp;ooking share</source>
        <extracomment>Label of a slider: the part of the time that is cooked (computed), in %</extracomment>
        <translation>做菜比例(&amp;O)</translation>
    </message>
    <message>
        <source>CP&amp;U share</source>
        <translation>CPU 比例(&amp;U)</translation>
    </message>
    <message>
        <source>The part of a task&apos;s time that it computes; the rest it waits.</source>
        <translation>任务时间中用于计算的部分；其余为等待。</translation>
    </message>
    <message>
        <source>One &amp;bathroom in each (GIL)</source>
        <extracomment>Check box: in each restaurant; the bathroom stands for the GIL</extracomment>
        <translation>每家一个卫生间（GIL）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;GIL</source>
        <translation>&amp;GIL</translation>
    </message>
    <message>
        <source>One lock in each process that a thread must hold to compute.</source>
        <translation>每个进程一把锁，线程必须持有它才能计算。</translation>
    </message>
    <message>
        <source>T&amp;ime before a knock</source>
        <extracomment>Label of a slider. A knock at the bathroom&apos;s door: asking for the GIL</extracomment>
        <translation>敲门前等待(&amp;I)</translation>
    </message>
    <message>
        <source>Switch &amp;interval</source>
        <translation>切换间隔(&amp;I)</translation>
    </message>
    <message>
        <source>How long a thread waits for the GIL before it asks for it.</source>
        <translation>线程等待 GIL 多久之后才提出请求。</translation>
    </message>
    <message>
        <source>a chef for each order</source>
        <extracomment>How a plan works, in restaurant words: a thread for each task</extracomment>
        <translation>每个订单一个厨师</translation>
    </message>
    <message>
        <source>a team of chefs</source>
        <extracomment>How a plan works, in restaurant words: a pool of threads</extracomment>
        <translation>一个厨师团队</translation>
    </message>
    <message>
        <source>a head waiter with a team</source>
        <extracomment>How a plan works, in restaurant words: an event loop with a pool</extracomment>
        <translation>一个领班带一个团队</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoresChart</name>
    <message>
        <source>Use of the cores over time</source>
        <translation>核心使用情况随时间的变化</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>In a legend, short: &quot;run&quot; is a noun</extracomment>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>Threads of this run; 100 % is one core</source>
        <translation>本次运行的线程；100% 即一个核心</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>In a legend, short: other programs</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>What the followed one took of it</source>
        <translation>被跟随者占用的部分</translation>
    </message>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>全部 %1 个%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · 100 % = one %2</source>
        <extracomment>Title of a chart. %1: such as &quot;Core 3&quot;; %2: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>%1 · 100% = 一个%2</translation>
    </message>
    <message>
        <source>%1: 0 to %2 %</source>
        <translation>%1：0 至 %2%</translation>
    </message>
    <message>
        <source>Everything else there: other programs, a hypervisor, Brigade&apos;s own overhead</source>
        <translation>此处的其他一切：其他程序、hypervisor、Brigade 自身的额外开销</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseActions</name>
    <message>
        <source>&amp;Continue the course</source>
        <translation>继续课程(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>所有课(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;hoosing…</source>
        <extracomment>Menu: choosing between async, threads and processes</extracomment>
        <translation>如何选择(&amp;H)…</translation>
    </message>
    <message>
        <source>async, threads or processes: a tree of questions, and the proof of each answer on this machine</source>
        <translation>异步、线程还是进程：一棵问题树，每个答案都在这台机器上验证</translation>
    </message>
    <message>
        <source>&amp;Picture gallery…</source>
        <translation>图片库(&amp;P)…</translation>
    </message>
    <message>
        <source>The pictures that every text draws, each from a run on this machine</source>
        <translation>每本教材都画的那些图，每张都来自这台机器上的一次运行</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>术语表(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Report of predictions and results…</source>
        <translation>预测与结果的报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s view: notes, larger type</source>
        <translation>教师视图：备注、大号字(&amp;T)</translation>
    </message>
    <message>
        <source>Lessons from a &amp;folder…</source>
        <translation>文件夹中的课(&amp;F)…</translation>
    </message>
    <message>
        <source>The &amp;built-in lessons</source>
        <translation>内置的课(&amp;B)</translation>
    </message>
    <message>
        <source>%1: has no lessons</source>
        <translation>%1：里面没有课</translation>
    </message>
    <message>
        <source>A folder with lessons</source>
        <translation>存放课的文件夹</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a question about the learner&apos;s name; a noun</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Your name, if it is to stand on the report:</source>
        <translation>你的名字（如果要写在报告上）：</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>网页 (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Write your own lessons…</source>
        <translation>编写自己的课(&amp;W)…</translation>
    </message>
    <message>
        <source>Write your own lessons</source>
        <translation>编写自己的课</translation>
    </message>
    <message>
        <source>&amp;Save an example…</source>
        <translation>保存示例(&amp;S)…</translation>
    </message>
    <message>
        <source>Save an example lesson</source>
        <translation>保存示例课</translation>
    </message>
    <message>
        <source>Lessons (*.brigade-lesson *.md)</source>
        <translation>课 (*.brigade-lesson *.md)</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseMap</name>
    <message>
        <source>Lesson</source>
        <translation>课</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>所有课</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>Begin with the first lesson</source>
        <translation>从第一课开始</translation>
    </message>
    <message>
        <source>Some files could not be read; the others are here:</source>
        <translation>有些文件无法读取；其余的在这里：</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>%1. It builds on “%2”; nothing keeps you from opening it now.</source>
        <translation>%1。它以“%2”为基础；现在就打开也没有问题。</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoursePanel</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>所有课</translation>
    </message>
    <message>
        <source>The map of the course (Alt+Up)</source>
        <translation>课程地图 (Alt+Up)</translation>
    </message>
    <message>
        <source>step %v of %m</source>
        <translation>第 %v 步，共 %m 步</translation>
    </message>
    <message>
        <source>How far you are in this lesson</source>
        <translation>你在这一课中的进度</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>上一步 (Alt+Left)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>下一步 (Alt+Right)</translation>
    </message>
    <message>
        <source>%1 · about %2 min</source>
        <translation>%1 · 约 %2 分钟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>&lt;b&gt;For the presenter:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;给讲解者：&lt;/b&gt;%1</translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation>这就是我的预测</translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation>这就是我的回答</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>再运行一次</translation>
    </message>
    <message>
        <source>Run it on this machine</source>
        <translation>在这台机器上运行</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>运行期间不绘制任何内容，绘图就不会拖累它；随后重放</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <translation>第 %v 次运行，共 %m 次</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>不运行，继续</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>带我去看</translation>
    </message>
    <message>
        <source>Run it and look</source>
        <translation>运行并观察</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>这台机器无法显示它：核心太少。</translation>
    </message>
    <message>
        <source>The run has not been made yet.</source>
        <translation>还没有运行过。</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ 在这台机器上成立&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; this time.</source>
        <translation>&lt;b&gt;✖ 这次不成立&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>To change: %1. Run it with F5 as often as you like.</source>
        <translation>可改动：%1。按 F5 运行，次数不限。</translation>
    </message>
    <message>
        <source>Open this plan</source>
        <translation>打开这个方案</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This lesson is in English: nobody has translated it yet.</source>
        <translation>这一课是英文的：还没有人翻译。</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>大约需要 %1。</translation>
    </message>
    <message>
        <source>Show me in the picture</source>
        <translation>在图中显示</translation>
    </message>
    <message>
        <source>What this run did, where it shows that it was not so</source>
        <translation>这次运行的实际情况：从这里可以看出并非如此</translation>
    </message>
</context>
<context>
    <name>brigade::app::DeadlockBar</name>
    <message>
        <source>Deadlock: each of these waits for what the next one has. Whoever is dismissed gives back what he has, and the others get on.</source>
        <translation>死锁：其中每一个都在等下一位手里的东西。谁被劝退，就归还手里的东西，其余的得以继续。</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <extracomment>Button, a verb: makes one give up and go. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;</extracomment>
        <translation>劝退%1</translation>
    </message>
</context>
<context>
    <name>brigade::app::DragBars</name>
    <message>
        <source>Drag each bar, or use the arrow keys: up and down for another bar, left and right for its length</source>
        <translation>拖动各个条形，或用方向键：上下换条形，左右改长度</translation>
    </message>
</context>
<context>
    <name>brigade::app::EventTable</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the run</source>
        <extracomment>In the column of processes: the event belongs to none of them; &quot;run&quot; is a noun</extracomment>
        <translation>整个运行</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Head of a column: when the event happened</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>brigade::app::EventsDialog</name>
    <message>
        <source>Only who is &amp;followed</source>
        <extracomment>Check box. Followed: the chef or thread that was selected</extracomment>
        <translation>只看被跟随者(&amp;F)</translation>
    </message>
    <message>
        <source>Only the &amp;time that is measured or shown in the timeline</source>
        <translation>只看时间线中测量的或显示的时间段(&amp;T)</translation>
    </message>
    <message>
        <source>Events as a table</source>
        <translation>以表格显示事件</translation>
    </message>
    <message>
        <source>Return on a line shows that moment, and follows who did it, in every picture.</source>
        <translation>在一行上按 Enter：显示该时刻，并在所有画面中跟随做这件事的人。</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
</context>
<context>
    <name>brigade::app::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>图片预览</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>街景</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The whole run</source>
        <extracomment>Range of time that is exported; &quot;run&quot; is a noun</extracomment>
        <translation>整个运行</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>时间线所示部分</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>图片(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>&amp;Range:</source>
        <translation>范围(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Cop&amp;y to clipboard</source>
        <translation>复制到剪贴板(&amp;Y)</translation>
    </message>
    <message>
        <source>%1×: %2 × %3 pixels</source>
        <extracomment>%1: how many times as large; %2: width; %3: height</extracomment>
        <translation>%1×：%2 × %3 像素</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Not enough memory for the picture.</source>
        <translation>内存不足，无法生成图片。</translation>
    </message>
    <message>
        <source>Copied to the clipboard, as pixels.</source>
        <translation>已以像素图形式复制到剪贴板。</translation>
    </message>
    <message>
        <source>Timeline by %1</source>
        <extracomment>What is exported. %1: &quot;thread&quot; or &quot;chef&quot;, &quot;core&quot; or &quot;stove&quot;: what a row stands for</extracomment>
        <translation>按%1的时间线</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>%1使用情况</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>正在写出图片…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>正在绘制图片…</translation>
    </message>
</context>
<context>
    <name>brigade::app::FileActions</name>
    <message>
        <source>&amp;Save plan as…</source>
        <translation>方案另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save recor&amp;ding as…</source>
        <translation>录制另存为(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;figures…</source>
        <translation>导出数据(&amp;F)…</translation>
    </message>
    <message>
        <source>Export &amp;trace…</source>
        <extracomment>Menu; trace, a noun: the recorded events, for other programs</extracomment>
        <translation>导出跟踪(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Open a plan, a recording or a lesson</source>
        <translation>打开方案、录制文件或课</translation>
    </message>
    <message>
        <source>Plans, recordings and lessons (*.json *.brigade-plan *.brigade *.brigade-lesson);;All files (*)</source>
        <translation>方案、录制文件和课 (*.json *.brigade-plan *.brigade *.brigade-lesson);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Plans (*.json *.brigade-plan)</source>
        <translation>方案 (*.json *.brigade-plan)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>保存录制</translation>
    </message>
    <message>
        <source>Recordings (*.brigade)</source>
        <translation>录制文件 (*.brigade)</translation>
    </message>
    <message>
        <source>Writing the recording…</source>
        <translation>正在写出录制…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the trace</source>
        <translation>导出跟踪</translation>
    </message>
    <message>
        <source>Chrome traces: Perfetto, speedscope (*.json)</source>
        <translation>Chrome 跟踪：Perfetto、speedscope (*.json)</translation>
    </message>
    <message>
        <source>Writing the trace…</source>
        <translation>正在写出跟踪…</translation>
    </message>
</context>
<context>
    <name>brigade::app::GalleryDialog</name>
    <message>
        <source>&amp;Draw all of them</source>
        <translation>全部绘制(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Run this one</source>
        <translation>运行这一张(&amp;R)</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>在窗口中显示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>全部导出(&amp;L)…</translation>
    </message>
    <message>
        <source>Picture gallery</source>
        <translation>图片库</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>第 %v 次运行，共 %m 次</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were drawn stay.</source>
        <translation>已停止。已绘制的图片保留。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Each picture is drawn from a run of its own; all take some seconds</source>
        <translation>每张图片都由它自己的一次运行绘出；全部绘制需要几秒钟</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Run this one”, or “Draw all of them”.</source>
        <translation>尚未绘制。图片来自本机上的一次运行：请按“运行这一张”或“全部绘制”。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message>
        <source>Written: %1 pictures and index.html in %2</source>
        <translation>已写出：%1 张图片和 index.html，位于 %2</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>存放图片的文件夹</translation>
    </message>
    <message>
        <source>Writing the pictures…</source>
        <translation>正在写出图片…</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were written stay.</source>
        <translation>已停止。已写出的图片保留。</translation>
    </message>
</context>
<context>
    <name>brigade::app::GlossaryDialog</name>
    <message>
        <source>&amp;Show me</source>
        <translation>带我去看(&amp;S)</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: a term; %2: the same in restaurant words</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Runs it and shows the place</source>
        <translation>运行它，并指出所在之处</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, in the restaurant: &lt;b&gt;%1&lt;/b&gt;</source>
        <extracomment>Put after a term. %1: the same in restaurant words</extracomment>
        <translation>，在餐厅里：&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;Draw its picture</source>
        <translation>绘制图片(&amp;D)</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Draw its picture”.</source>
        <translation>尚未绘制。图片来自本机上的一次运行：请按“绘制图片”。</translation>
    </message>
    <message>
        <source>The run is being made…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>brigade::app::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, machine and the log&apos;s last lines, for somebody who helps</source>
        <translation>版本、机器和日志的最后几行，供帮忙的人查看</translation>
    </message>
    <message>
        <source>&amp;About Brigade</source>
        <translation>关于 Brigade(&amp;A)</translation>
    </message>
    <message>
        <source>Brigade ended unexpectedly. What it had recorded of its last run is kept in %1.</source>
        <translation>Brigade 上次意外退出。它最后一次运行已录下的内容保存在 %1。</translation>
    </message>
    <message>
        <source>Show that run</source>
        <translation>显示那次运行</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard, %1 lines: read them before you send them.</source>
        <translation>诊断信息已在剪贴板中，共 %1 行：发送之前请先读一遍。</translation>
    </message>
</context>
<context>
    <name>brigade::app::InsightsPanel</name>
    <message>
        <source>Nothing stands out in this run.</source>
        <translation>这次运行没有什么值得注意的。</translation>
    </message>
    <message>
        <source>What stands out in a run stands here when it has ended.</source>
        <translation>运行结束后，其中值得注意的显示在这里。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>带我去看</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <extracomment>Read aloud: a button. %1: title of what stands out in the run</extracomment>
        <translation>带我去看：%1</translation>
    </message>
    <message>
        <source>That part of the run in the timeline</source>
        <translation>时间线中运行的那一部分</translation>
    </message>
</context>
<context>
    <name>brigade::app::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of the keyboard</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>菜单“%1”</translation>
    </message>
</context>
<context>
    <name>brigade::app::MainWindow</name>
    <message>
        <source>Dinner for three, cooked just now by three real threads on this machine: dishes that mostly wait take as long as the longest. What if all of them have to be stirred?</source>
        <translation>三人晚餐，刚刚由这台机器上的三个真实线程做好：大半在等待的菜，总共只需最久那道的时间。要是每道都得一直搅呢？</translation>
    </message>
    <message>
        <source>Cook four busy dishes</source>
        <translation>做四道费事的菜</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>运行已结束</translation>
    </message>
    <message>
        <source>%1. Shown: %2, its last busy moment</source>
        <translation>%1。所示：%2，最后一个忙碌的时刻</translation>
    </message>
    <message>
        <source>Sweep: run %1 of %2 goes on</source>
        <translation>扫描：正在进行第 %1 次运行，共 %2 次</translation>
    </message>
    <message>
        <source>Starting the processes…</source>
        <translation>正在启动进程…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Running quietly: it is replayed when it has ended</source>
        <translation>静默运行中：结束后重放</translation>
    </message>
    <message>
        <source>Closed to new requests; those in hand are finished (Stop again: at once)</source>
        <translation>已不再接收新请求；手上的会做完（再按“停止”：立即停止）</translation>
    </message>
    <message>
        <source>Stopping: tasks in hand are finished (Stop again: at once)</source>
        <translation>正在停止：手上的任务会做完（再按“停止”：立即停止）</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Brigade</source>
        <translation>Brigade</translation>
    </message>
    <message>
        <source>%1 – Brigade</source>
        <translation>%1 – Brigade</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <extracomment>A verb: runs the plan; also the name of a menu</extracomment>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run the plan on this machine (F5)</source>
        <translation>在这台机器上运行方案 (F5)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Menu, a verb: ends the run</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the run: tasks in hand are finished; twice: at once (Esc)</source>
        <translation>停止运行：手上的任务会做完；按两次：立即停止 (Esc)</translation>
    </message>
    <message>
        <source>Run &amp;quietly</source>
        <translation>静默运行(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>运行期间不绘制任何内容，绘图就不会拖累它；随后重放</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <extracomment>Menu, a noun: runs with one value of the plan after another</extracomment>
        <translation>扫描(&amp;W)…</translation>
    </message>
    <message>
        <source>One key of the plan over several values, each run several times: where more brings nothing (Shift+F5)</source>
        <translation>让方案的一个键取几个值，每个值运行几次：看加到哪里就不再有好处 (Shift+F5)</translation>
    </message>
    <message>
        <source>Run &amp;many times…</source>
        <translation>多次运行(&amp;M)…</translation>
    </message>
    <message>
        <source>The plan a hundred times, and how its counters came out (Alt+F5)</source>
        <translation>把方案运行一百次，看它的计数器结果如何 (Alt+F5)</translation>
    </message>
    <message>
        <source>Where the analogy stops</source>
        <translation>类比的边界</translation>
    </message>
    <message>
        <source>This machine: %1 of %2 cores may be used; %3</source>
        <extracomment>%1, %2: numbers; %3: name of the system</extracomment>
        <translation>本机：%2 个核心中可用 %1 个；%3</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>控制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>图表(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <extracomment>Name of a panel: numbers, no pictures</extracomment>
        <translation>数据(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>洞察(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <extracomment>Name of a panel, a plural noun: the runs so far</extracomment>
        <translation>运行列表(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>街道(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;You are the scheduler…</source>
        <translation>你来当调度器(&amp;Y)…</translation>
    </message>
    <message>
        <source>Real threads that move only when you choose them (Ctrl+F5)</source>
        <translation>由你选中才会动的真实线程 (Ctrl+F5)</translation>
    </message>
    <message>
        <source>What this machine &amp;charges…</source>
        <extracomment>Menu. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>本机价目表(&amp;C)…</translation>
    </message>
    <message>
        <source>Measures a thread, a process, a switch, a message, and shows the textbook&apos;s figures beside it</source>
        <translation>测量一个线程、一个进程、一次切换、一条消息，并与教科书数值并列</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <extracomment>Menu, a verb: lessons and glossary</extracomment>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu, a noun</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <extracomment>Menu: a list of panels follows</extracomment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Events as a table…</source>
        <translation>以表格显示事件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Words, and where the analogy stops</source>
        <translation>词汇与类比的边界(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>课程(&amp;O)</translation>
    </message>
    <message>
        <source>You were in the lesson “%1”.</source>
        <translation>你上次在学“%1”这一课。</translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>从上次的地方继续</translation>
    </message>
    <message>
        <source>Brigade speaks that language when this run has ended.</source>
        <translation>本次运行结束后，Brigade 将使用该语言。</translation>
    </message>
    <message>
        <source>Opening the recording: its events are put in order (Stop: not after all)</source>
        <translation>正在打开录制：整理其中的事件（停止：放弃打开）</translation>
    </message>
</context>
<context>
    <name>brigade::app::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search: Return goes to the next place</source>
        <translation>搜索：按 Enter 转到下一处</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&amp;Save as a page…</source>
        <translation>另存为网页(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>保存手册</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>brigade::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>brigade::app::PanelRing</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>下一个面板(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>上一个面板(&amp;V)</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanDocument</name>
    <message>
        <source>open %1</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done. %1: name of a plan</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>edit the plan</source>
        <translation>修改方案</translation>
    </message>
    <message>
        <source>reset</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done</extracomment>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanEditor</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button, a verb: the plan becomes what the text says</extracomment>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Button, a verb: the text becomes what the plan says</extracomment>
        <translation>还原</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>方案的 JSON</translation>
    </message>
    <message>
        <source>The sliders and the next run take this text (Ctrl+Return)</source>
        <translation>滑块和下一次运行采用这段文本 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back to the plan as it is</source>
        <translation>回到方案现在的样子</translation>
    </message>
    <message>
        <source>The plan was changed elsewhere. Apply puts this text in its place, Revert takes the other over.</source>
        <translation>方案已在别处修改。“应用”用这段文本取代它，“还原”则接受那边的修改。</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlaybackBar</name>
    <message>
        <source>1 : 1</source>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>1 : %L1</source>
        <translation>1 : %L1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How much slower than it was the run is played</source>
        <translation>回放比实际运行慢多少</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Read aloud: the slider that chooses a moment of the run</extracomment>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Drag: the street at that moment</source>
        <translation>拖动：该时刻的街道</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what it does, such as &quot;Play&quot;; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To the star&amp;t</source>
        <translation>到开头(&amp;T)</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>A verb: plays the run; in turn with &quot;Pause&quot;</extracomment>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>前进一步(&amp;F)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>A verb, in turn with &quot;Play&quot;</extracomment>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <extracomment>To the present moment of a run that goes on</extracomment>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <extracomment>The picture keeps up with the run. %1: a time</extracomment>
        <translation>实时 · %1</translation>
    </message>
    <message>
        <source>%1 · the threads run on</source>
        <extracomment>The picture stands still at the time %1, and the run goes on</extracomment>
        <translation>%1 · 线程仍在运行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1, %2: times: the moment shown, the length of the run</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::PythonPanel</name>
    <message>
        <source>What to show as Python</source>
        <translation>以 Python 显示什么</translation>
    </message>
    <message>
        <source>The whole program, or the function of one task</source>
        <translation>整个程序，或某个任务的函数</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>The text onto the clipboard</source>
        <translation>把文本复制到剪贴板</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The text into a file</source>
        <translation>把文本存入文件</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>方案的 Python 代码</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>整个程序</translation>
    </message>
    <message>
        <source>A plan that is opened stands here as the Python that it stands for.</source>
        <translation>打开的方案，在这里以它所代表的 Python 显示。</translation>
    </message>
    <message>
        <source>When the plan has been run, arrows show who is at which line.</source>
        <translation>方案运行过后，箭头会显示谁在哪一行。</translation>
    </message>
    <message>
        <source>The plan has other tasks than the run that is shown: no line of it is marked.</source>
        <translation>方案中的任务与所示的运行不同：没有标出任何一行。</translation>
    </message>
    <message>
        <source>Nobody is in these lines at this moment.</source>
        <translation>此刻没有人在这些行里。</translation>
    </message>
    <message>
        <source>The arrows show who is where. Select one in the picture to follow it.</source>
        <translation>箭头显示谁在哪里。在画面中选择一个，即可跟随。</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Save as Python</source>
        <translation>另存为 Python</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
</context>
<context>
    <name>brigade::app::QuestionForm</name>
    <message>
        <source>Your prediction</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>First move the slider, or type a number. If you mean what stands there now, move it away and back.</source>
        <translation>请先移动滑块，或输入一个数字。如果现在的值就是你的意思，移开再移回来。</translation>
    </message>
    <message>
        <source>First choose one of the answers.</source>
        <translation>请先选择一个答案。</translation>
    </message>
    <message>
        <source>From least to most</source>
        <translation>从最少到最多</translation>
    </message>
    <message>
        <source>Drag, or press Ctrl with up or down</source>
        <translation>拖动，或按住 Ctrl 再按上、下</translation>
    </message>
    <message>
        <source>From least (top) to most (bottom):</source>
        <translation>从最少（上）到最多（下）：</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>First put them in order: drag a line, or use the arrows. If they stand right already, move one away and back.</source>
        <translation>请先排好顺序：拖动一行，或用箭头按钮。如果顺序已经对了，移开一行再移回来。</translation>
    </message>
    <message>
        <source>First drag a bar to where you expect it.</source>
        <translation>请先把一个条形拖到你预期的位置。</translation>
    </message>
</context>
<context>
    <name>brigade::app::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>brigade::app::RepeatDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Run many times</source>
        <translation>多次运行</translation>
    </message>
    <message>
        <source>&amp;Runs:</source>
        <extracomment>A plural noun: how many runs there are to be</extracomment>
        <translation>运行次数(&amp;R)：</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>至今的数据保留 (Esc)</translation>
    </message>
    <message>
        <source>Export the histogram</source>
        <translation>导出直方图</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Histogram of the results</source>
        <translation>结果的直方图</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Run %1 of %2 goes on</source>
        <extracomment>&quot;Run&quot; is a noun. %1, %2: numbers</extracomment>
        <translation>正在进行第 %1 次运行，共 %2 次</translation>
    </message>
    <message>
        <source>Each run is a real one, with processes and threads of its own; nothing is drawn meanwhile.</source>
        <translation>每次运行都是真的，有自己的进程和线程；其间什么都不绘制。</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>完成：%1 次运行。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs.</source>
        <translation>进行 %1 次（共 %2 次）后停止。</translation>
    </message>
    <message>
        <source>How often the counters came out how is drawn here: a race loses another number of updates in every run.</source>
        <translation>这里画出计数器的各种结果各出现了多少次：有竞态时，每次运行丢失的更新数都不一样。</translation>
    </message>
    <message>
        <source>No task of this plan increments a shared variable: there is nothing to count. Try race-two or race-many.</source>
        <translation>这个方案没有任务给共享变量加一：没有什么可数的。试试 race-two 或 race-many。</translation>
    </message>
    <message>
        <source>Run %1 &amp;times</source>
        <extracomment>Button; &quot;run&quot; is a verb. %1: a number, at least 2</extracomment>
        <translation>运行 %1 次(&amp;T)</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>请先打开一个方案</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>窗口中有另一次运行在进行：请等它结束，或停止它</translation>
    </message>
</context>
<context>
    <name>brigade::app::ResultsPanel</name>
    <message>
        <source>Figures of the run</source>
        <translation>运行的数据</translation>
    </message>
    <message>
        <source>The figures of a run stand here when there has been one.</source>
        <translation>有过运行之后，其数据显示在这里。</translation>
    </message>
    <message>
        <source>%1 events were dropped: these figures are incomplete.</source>
        <translation>丢弃了 %1 个事件：这些数据不完整。</translation>
    </message>
    <message>
        <source>The run was open to HTTP for long: its first %1 s (%L2 finished tasks) are no longer kept, and these figures are of what came after.</source>
        <translation>这次运行对 HTTP 开放了很久：最初的 %1 s（%L2 个已完成的任务）不再保留，这些数据只反映之后的部分。</translation>
    </message>
    <message>
        <source>The run goes on; the figures up to now:</source>
        <translation>运行正在进行；至今的数据：</translation>
    </message>
    <message>
        <source>The run goes on; its figures come at the end.</source>
        <translation>运行正在进行；数据在结束时给出。</translation>
    </message>
    <message>
        <source>Choose a figure: what it means stands here.</source>
        <translation>选择一项数据：其含义会显示在这里。</translation>
    </message>
</context>
<context>
    <name>brigade::app::RunsPanel</name>
    <message>
        <source>Sho&amp;w again</source>
        <translation>再次显示(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>Button, a verb: compares the two chosen runs</extracomment>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Heads of narrow columns; this one: number of the run</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>总耗时</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行列表</translation>
    </message>
    <message>
        <source>The chosen run in the window (double click)</source>
        <translation>在窗口中显示所选的运行（双击）</translation>
    </message>
    <message>
        <source>Choose two runs (Ctrl and click): both on one time axis</source>
        <translation>选择两次运行（按住 Ctrl 点击）：放在同一时间轴上</translation>
    </message>
    <message>
        <source>Every run is kept here while Brigade is open, to be shown again or compared.</source>
        <translation>Brigade 打开期间，每次运行都保留在这里，可再次显示或比较。</translation>
    </message>
    <message>
        <source>The oldest, 1 to %1, are no longer kept: save a recording of what you need.</source>
        <translation>最早的第 1 至 %1 次运行已不再保留：需要的请保存录制。</translation>
    </message>
</context>
<context>
    <name>brigade::app::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>A plan to start from. Click, or Enter, opens it.</source>
        <translation>可作起点的方案。点击或按 Enter 打开。</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <extracomment>%1: title of a plan; %2: its name for the command line</extracomment>
        <translation>%1 (@%2)</translation>
    </message>
</context>
<context>
    <name>brigade::app::Screenshot</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1：无法写入</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeActions</name>
    <message>
        <source>Open to &amp;HTTP</source>
        <extracomment>Menu, a verb: runs the plan, and browsers can send it requests</extracomment>
        <translation>对 HTTP 开放(&amp;H)</translation>
    </message>
    <message>
        <source>Open to HTTP, with the plan&apos;s c&amp;ustomers</source>
        <extracomment>The plan&apos;s customers: the requests that the plan itself makes</extracomment>
        <translation>对 HTTP 开放，方案的顾客也来(&amp;U)</translation>
    </message>
    <message>
        <source>Every task becomes an address that a browser, curl or a load generator on this machine can ask; Stop closes it (Ctrl+Shift+F5)</source>
        <translation>每个任务都成为一个地址，本机的浏览器、curl 或负载生成器都可以请求；“停止”将其关闭 (Ctrl+Shift+F5)</translation>
    </message>
    <message>
        <source>As above, and the plan&apos;s own arrivals come too</source>
        <translation>同上，方案自己的到达也照样来</translation>
    </message>
    <message>
        <source>Only a plan with an event loop (mode &quot;async&quot;) can be open to HTTP: the loop reads the requests. Try one of the Uvicorn or FastAPI scenarios.</source>
        <translation>只有带事件循环的方案（mode &quot;async&quot;）才能对 HTTP 开放：请求由循环读取。请试试某个 Uvicorn 或 FastAPI 场景。</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeBar</name>
    <message>
        <source>Copy a curl line</source>
        <translation>复制 curl 命令行</translation>
    </message>
    <message>
        <source>Copy a load-generator line</source>
        <translation>复制负载生成器命令行</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button, a verb: ends the run</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <extracomment>&quot;Open&quot; is an adjective, as of a shop. %1: an address such as http://127.0.0.1:8080</extracomment>
        <translation>开放于 %1</translation>
    </message>
    <message>
        <source>Closed to new requests. Still in hand, and being finished: %L1</source>
        <translation>已不再接收新请求。还在手上、正在做完的：%L1</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>立即停止</translation>
    </message>
</context>
<context>
    <name>brigade::app::StepDialog</name>
    <message>
        <source>Take a s&amp;maller version</source>
        <translation>改用较小的版本(&amp;M)</translation>
    </message>
    <message>
        <source>You are the scheduler</source>
        <translation>你来当调度器</translation>
    </message>
    <message>
        <source>Pla&amp;y:</source>
        <extracomment>A verb, before a list of challenges</extracomment>
        <translation>玩法(&amp;Y)：</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>方案的 Python 代码</translation>
    </message>
    <message>
        <source>The same with two increments each and two of each task</source>
        <translation>同样的方案，每个只做两次加一，每种任务两个</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Runs all choices but the last again (Backspace)</source>
        <translation>除最后一个外，所有选择重新运行 (Backspace)</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>重新开始(&amp;E)</translation>
    </message>
    <message>
        <source>From the start (Home)</source>
        <translation>从头开始 (Home)</translation>
    </message>
    <message>
        <source>Play ra&amp;ndom</source>
        <translation>随机走完(&amp;N)</translation>
    </message>
    <message>
        <source>Somebody who may move is chosen, until it is over</source>
        <translation>随机选一个可以走的，直到结束</translation>
    </message>
    <message>
        <source>Play r&amp;ound robin</source>
        <translation>轮流走完(&amp;O)</translation>
    </message>
    <message>
        <source>One after the other in turn, until it is over</source>
        <translation>挨个轮流，直到结束</translation>
    </message>
    <message>
        <source>&amp;Try all</source>
        <extracomment>Button, a verb: runs every interleaving; keep it short</extracomment>
        <translation>全部尝试(&amp;T)</translation>
    </message>
    <message>
        <source>Really runs every interleaving and counts what comes of them</source>
        <translation>真正运行每一种交错，并统计结果</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The choices as text (Ctrl+C)</source>
        <translation>以文本复制各个选择 (Ctrl+C)</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>粘贴(&amp;A)</translation>
    </message>
    <message>
        <source>Plays the choices on the clipboard (Ctrl+V)</source>
        <translation>播放剪贴板上的选择 (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The choices and their plan into a file (Ctrl+S)</source>
        <translation>把选择连同其方案存入文件 (Ctrl+S)</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>打开(&amp;P)…</translation>
    </message>
    <message>
        <source>Plays what was saved (Ctrl+O)</source>
        <translation>播放已保存的选择 (Ctrl+O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>The interleaving as a picture or a table</source>
        <translation>把交错导出为图片或表格</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The plan of the window: %1</source>
        <translation>窗口中的方案：%1</translation>
    </message>
    <message>
        <source>This is the plan of the window with two increments each, so that every moment can be chosen.</source>
        <translation>这是窗口中的方案，改为每个只做两次加一，使每个时刻都可以选择。</translation>
    </message>
    <message>
        <source>This plan cannot be played: %1.</source>
        <extracomment>%1: the reason, without a full stop</extracomment>
        <translation>这个方案无法这样玩：%1。</translation>
    </message>
    <message>
        <source>Choose who moves: click a card, or press its number.</source>
        <translation>选择谁走：点击一张卡片，或按它的编号。</translation>
    </message>
    <message>
        <source>Choice %1 cannot be made there: the list was played up to it.</source>
        <translation>第 %1 个选择在那里无法进行：列表播放到它为止。</translation>
    </message>
    <message>
        <source>Choices so far: %1</source>
        <extracomment>%1: numbers of threads such as &quot;1 2 2 1&quot;; or &quot;none&quot;: no choice</extracomment>
        <translation>至今的选择：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>[%1]  %2
%3</source>
        <extracomment>On a card. %1: the key to press; %2: such as &quot;Chef 1 (add)&quot;; %3: what he does</extracomment>
        <translation>[%1]  %2
%3</translation>
    </message>
    <message>
        <source>Save the choices</source>
        <translation>保存选择</translation>
    </message>
    <message>
        <source>Choices (*.json)</source>
        <translation>选择 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Open choices</source>
        <translation>打开选择</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>打开的内容</translation>
    </message>
    <message>
        <source>Export the interleaving</source>
        <translation>导出交错</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;Tables (*.csv)</source>
        <translation>图片 (*.png *.svg *.pdf);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>It is over. Undo takes a move back; Restart begins anew.</source>
        <translation>已结束。“撤销”退回一步，“重新开始”从头再来。</translation>
    </message>
</context>
<context>
    <name>brigade::app::StreetView</name>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>This is the end. To see it work, drag the slider below or press Ctrl+Space</source>
        <translation>这是结尾。要看它怎样运作，请拖动下面的滑块，或按 Ctrl+空格</translation>
    </message>
    <message>
        <source>To look back, drag the slider below</source>
        <translation>要回看，请拖动下面的滑块</translation>
    </message>
    <message>
        <source>Look back: Ctrl+Space</source>
        <translation>回看：Ctrl+空格</translation>
    </message>
    <message>
        <source>%1 × – double click: all of it</source>
        <translation>%1 × – 双击：显示全部</translation>
    </message>
    <message>
        <source>&amp;No longer follow %1</source>
        <extracomment>Menu. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;; follow: point out in all pictures</extracomment>
        <translation>不再跟随%1(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation>跟随%1(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>拉近(&amp;C)</translation>
    </message>
    <message>
        <source>Fa&amp;rther</source>
        <translation>拉远(&amp;R)</translation>
    </message>
    <message>
        <source>The &amp;whole street</source>
        <translation>整条街道(&amp;W)</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepChartView</name>
    <message>
        <source>Chart of the sweep</source>
        <translation>扫描图表</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepDialog</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>%1: a notice; %n: how many more notices there are</extracomment>
        <translation>
            <numerusform>%1（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>在窗口中显示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>A noun: runs with one value of the plan after another</extracomment>
        <translation>扫描</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>至今的数据保留 (Esc)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Choose a key of the plan and the values it takes, then press Start: each value is run several times, quietly, and its figures are drawn here.</source>
        <translation>请选择方案的一个键和它的各个取值，然后按“开始”：每个值静默运行几次，其数据画在这里。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>The plan of the chosen value, with its last run (double click in the table)</source>
        <translation>所选取值的方案，连同其最后一次运行（在表格中双击）</translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation>导出扫描</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <translation>%1：随 %2 变化</translation>
    </message>
    <message>
        <source>The first run goes on…</source>
        <translation>第一次运行正在进行…</translation>
    </message>
    <message>
        <source>No run of any value was finished.</source>
        <translation>没有任何取值的运行完成。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Round %1 of %2: running %3 (run %4 of %5)</source>
        <extracomment>%1, %2, %4, %5: numbers; %3: such as &quot;threads=4&quot;</extracomment>
        <translation>第 %1 轮，共 %2 轮：正在运行 %3（第 %4 次，共 %5 次）</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>完成：%1 次运行。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs; the figures are of those.</source>
        <translation>进行 %1 次（共 %2 次）后停止；数据来自这些运行。</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>请先打开一个方案</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>窗口中有另一次运行在进行：请等它结束，或停止它</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepForm</name>
    <message>
        <source>A key of the plan as in its JSON, with dots: tasks.salad.count</source>
        <translation>方案的一个键，与其 JSON 中相同，用点连接：tasks.salad.count</translation>
    </message>
    <message>
        <source>From 1 to 8: 1..8; every second one: 1..8:2; or a list: 1,2,4,8</source>
        <translation>从 1 到 8：1..8；隔一个取一个：1..8:2；或列表：1,2,4,8</translation>
    </message>
    <message>
        <source>All values are run once, then all of them again: a noisy minute does not hit one value only. A knee needs three.</source>
        <translation>所有取值先各运行一次，再全部重来：有噪声的一分钟就不会只落在一个取值上。拐点需要三次。</translation>
    </message>
    <message>
        <source>&amp;Key of the plan:</source>
        <extracomment>A key of the plan&apos;s JSON, such as &quot;threads&quot;</extracomment>
        <translation>方案的键(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>取值(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Runs of each value:</source>
        <extracomment>A plural noun: how often each value is run</extracomment>
        <translation>每个取值的运行次数(&amp;R)：</translation>
    </message>
    <message>
        <source>Choose a key, or type one.</source>
        <translation>选择一个键，或输入一个。</translation>
    </message>
    <message>
        <source>%1 values, %2 runs in all</source>
        <translation>%1 个取值，共 %2 次运行</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepTable</name>
    <message>
        <source>%1 (%2 unfinished)</source>
        <extracomment>%1: a count of runs; %2: how many more did not finish</extracomment>
        <translation>%1（%2 次未完成）</translation>
    </message>
    <message>
        <source>Figures of the sweep</source>
        <translation>扫描的数据</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Heads of narrow columns: keep them short</extracomment>
        <translation>取值</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>&quot;Median&quot;, &quot;Least&quot;, &quot;Most&quot;: of the runs of one value</extracomment>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>理想值</translation>
    </message>
    <message>
        <source>Tasks/s</source>
        <extracomment>Head of a narrow column: tasks done per second</extracomment>
        <translation>任务/秒</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>总耗时</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Makespan of the runs of this value</source>
        <translation>该取值各次运行的总耗时</translation>
    </message>
    <message>
        <source>Tasks done per second</source>
        <translation>每秒完成的任务数</translation>
    </message>
    <message>
        <source>Latency: 99 % of the tasks were done within this time</source>
        <translation>延迟：99% 的任务在这段时间内完成</translation>
    </message>
    <message>
        <source>Predicted: the longest task, or the CPU work on all cores without a GIL</source>
        <translation>预测：最长的任务，或在没有 GIL 的情况下由所有核心分担的 CPU 工作量</translation>
    </message>
    <message>
        <source>Predicted: what all cores could do, and no more than arrives</source>
        <translation>预测：所有核心能做的量，且不超过到达量</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>拐点</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelinePanel</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>时间线的泳道</translation>
    </message>
    <message>
        <source>The whole run in the timeline (Home)</source>
        <translation>在时间线中显示整个运行 (Home)</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按%1</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What every thread did, over time, is drawn here during a run.</source>
        <translation>运行期间，每个线程随时间所做的事画在这里。</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move; with Shift: measure. Click: the street at that moment, on a name: fold the lanes.
Keys: W S zoom, A D move, Up Down follow, F fits the selection, M sets a mark, Home shows all, Backspace goes back.</source>
        <translation>滚轮：缩放。拖动：移动；按住 Shift：测量。点击：该时刻的街道；点击名称：折叠泳道。
按键：W S 缩放，A D 移动，上下方向键跟随，F 缩放至选区，M 设置标记，Home 显示全部，Backspace 返回。</translation>
    </message>
    <message>
        <source>%1 traced updates here, %2 of them lost</source>
        <translation>此处 %1 次已跟踪的更新，其中 %2 次丢失</translation>
    </message>
    <message>
        <source>&amp;Fit the selection</source>
        <translation>缩放至选区(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mark, or no longer</source>
        <translation>设置或取消标记(&amp;M)</translation>
    </message>
    <message>
        <source>Measured range &amp;begins here</source>
        <translation>测量范围从这里开始(&amp;B)</translation>
    </message>
    <message>
        <source>Measured range &amp;ends here</source>
        <translation>测量范围到这里结束(&amp;E)</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold what is followed</source>
        <translation>折叠或展开被跟随者(&amp;U)</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>全部展开(&amp;L)</translation>
    </message>
    <message>
        <source>Intervals in this pixel: %1; the first of them:</source>
        <translation>此像素内的区间：%1；第一个：</translation>
    </message>
</context>
<context>
    <name>brigade::app::ViewMenu</name>
    <message>
        <source>&amp;Restaurant words</source>
        <translation>餐厅用语(&amp;R)</translation>
    </message>
    <message>
        <source>Com&amp;puter words</source>
        <translation>计算机用语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;System&apos;s colours</source>
        <translation>系统配色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>High co&amp;ntrast</source>
        <translation>高对比度(&amp;N)</translation>
    </message>
    <message>
        <source>Chefs &amp;walk</source>
        <translation>厨师走动(&amp;W)</translation>
    </message>
    <message>
        <source>Off: they change places at once</source>
        <translation>关闭：他们直接换位置</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
</context>
<context>
    <name>brigade::app::WordsDialog</name>
    <message>
        <source>Words, and where the analogy stops</source>
        <translation>词汇与类比的边界</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <extracomment>Heads of columns: the word of the kitchen, that of computers</extracomment>
        <translation>餐厅</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>类比的边界</translation>
    </message>
    <message>
        <source>The restaurant helps to see. Where it would mislead, the last column says so.</source>
        <translation>餐厅有助于理解。它会误导人的地方，最后一列会说明。</translation>
    </message>
</context>
</TS>
