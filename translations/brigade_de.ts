<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, drawings, files</source>
        <translation>Fenster, Zeichnungen, Dateien</translation>
    </message>
    <message>
        <source>Asio, Beast, Interprocess, JSON</source>
        <translation>Asio, Beast, Interprocess, JSON</translation>
    </message>
    <message>
        <source>in the packages for Windows: libstdc++, libgcc</source>
        <translation>in den Paketen für Windows: libstdc++, libgcc</translation>
    </message>
    <message>
        <source>in the packages for Windows</source>
        <translation>in den Paketen für Windows</translation>
    </message>
    <message>
        <source>fonts of the system, where it has them; none comes with Brigade</source>
        <translation>Schriften des Systems, soweit es sie hat; Brigade bringt keine mit</translation>
    </message>
    <message>
        <source>its GIL&apos;s algorithm, written anew; no line of it comes with Brigade</source>
        <translation>der Algorithmus seines GIL, neu geschrieben; keine Zeile davon ist in Brigade</translation>
    </message>
</context>
<context>
    <name>AnalogyLimits</name>
    <message>
        <source>Other programs live in the same town and use its stoves; a virtual machine may only believe that they are its own.</source>
        <translation>In derselben Stadt leben andere Programme und benutzen ihre Herde; eine virtuelle Maschine glaubt vielleicht nur, dass es ihre eigenen sind.</translation>
    </message>
    <message>
        <source>A core has no speed of its own: turbo, heat and a twin on the same silicon (SMT) change it while you look. And it works faster for whom it knows: his data are still in its caches.</source>
        <translation>Ein Kern hat kein eigenes Tempo: Turbo, Hitze und ein Zwilling auf demselben Silizium (SMT) ändern es, während man hinsieht. Und er arbeitet schneller für den, den er kennt: Dessen Daten sind noch in seinen Caches.</translation>
    </message>
    <message>
        <source>Opening a restaurant takes months, a process is there in about a millisecond. And processes can share memory if they ask for it.</source>
        <translation>Ein Restaurant zu eröffnen dauert Monate, ein Prozess ist nach etwa einer Millisekunde da. Und Prozesse können Speicher teilen, wenn sie darum bitten.</translation>
    </message>
    <message>
        <source>Two processes may see the same page of memory until one of them writes to it; no larder stands in two houses.</source>
        <translation>Zwei Prozesse können dieselbe Speicherseite sehen, bis einer von beiden hineinschreibt; keine Speisekammer steht in zwei Häusern.</translation>
    </message>
    <message>
        <source>A chef walks to the stove himself; a thread is put on a core and taken off again by the operating system, in the middle of a word, unasked.</source>
        <translation>Ein Koch geht selbst zum Herd; einen Thread setzt das Betriebssystem auf einen Kern und nimmt ihn wieder herunter, mitten im Wort, ungefragt.</translation>
    </message>
    <message>
        <source>A jar is either here or there. A variable can be in several caches at once, and without synchronisation one core may see an old value.</source>
        <translation>Ein Glas ist entweder hier oder dort. Eine Variable kann in mehreren Caches zugleich stehen, und ohne Synchronisation sieht ein Kern vielleicht einen alten Wert.</translation>
    </message>
    <message>
        <source>Two chefs notice that their hands meet; two threads notice nothing, and the wrong total looks like any other number.</source>
        <translation>Zwei Köche merken, dass ihre Hände sich treffen; zwei Threads merken nichts, und die falsche Summe sieht aus wie jede andere Zahl.</translation>
    </message>
    <message>
        <source>The key does not guard the cupboard: whoever forgets to ask for it opens the door all the same. A lock is an agreement.</source>
        <translation>Der Schlüssel bewacht den Schrank nicht: Wer vergisst, nach ihm zu fragen, bekommt die Tür trotzdem auf. Ein Lock ist eine Vereinbarung.</translation>
    </message>
    <message>
        <source>People leave a bathroom when they are done. The GIL&apos;s holder is asked to leave after the switch interval and goes back to the queue. It also guards only the interpreter: native code can work outside.</source>
        <translation>Menschen verlassen einen Waschraum, wenn sie fertig sind. Wer den GIL hält, wird nach dem Wechselintervall hinausgebeten und stellt sich wieder an. Außerdem schützt der GIL nur den Interpreter: Nativer Code kann draußen arbeiten.</translation>
    </message>
    <message>
        <source>Nobody cooks in a bathroom; here only its holder does. What the picture gets right is the queue.</source>
        <translation>Niemand kocht im Waschraum; hier kocht nur, wer drin ist. Was an dem Bild stimmt, ist die Schlange.</translation>
    </message>
    <message>
        <source>The knock does not open the door: the holder looks up only between two steps of the interpreter, so a long step makes everybody wait longer.</source>
        <translation>Das Klopfen öffnet die Tür nicht: Wer drin ist, blickt nur zwischen zwei Schritten des Interpreters auf; ein langer Schritt lässt also alle länger warten.</translation>
    </message>
    <message>
        <source>A chef beside the oven could do something else; a blocked thread cannot. It does not exist for the scheduler until the answer is there.</source>
        <translation>Ein Koch neben dem Ofen könnte etwas anderes tun; ein blockierter Thread nicht. Für den Scheduler gibt es ihn nicht, bis die Antwort da ist.</translation>
    </message>
    <message>
        <source>Guests wait about as long for the same dish; tasks of one kind can differ a thousandfold, and the slowest hundredth is what users remember.</source>
        <translation>Gäste warten auf dasselbe Gericht etwa gleich lang; Aufgaben einer Art können sich um das Tausendfache unterscheiden, und das langsamste Hundertstel merken sich die Benutzer.</translation>
    </message>
    <message>
        <source>A rail is full when it is full. A queue without a bound grows until the memory is gone, and hides for a long time that nobody keeps up.</source>
        <translation>Eine Leiste ist voll, wenn sie voll ist. Eine Warteschlange ohne Grenze wächst, bis der Speicher zu Ende ist, und verbirgt lange, dass niemand nachkommt.</translation>
    </message>
    <message>
        <source>Chefs in one kitchen get in each other&apos;s way only by elbows; threads also by caches, locks and the GIL, without anybody seeing it.</source>
        <translation>Köche in einer Küche sind einander nur mit den Ellbogen im Weg; Threads auch durch Caches, Locks und den GIL, ohne dass es jemand sieht.</translation>
    </message>
    <message>
        <source>Hiring takes weeks, creating a thread some ten microseconds. It is not the hiring that hurts, it is a thousand of them at two stoves.</source>
        <translation>Jemanden einzustellen dauert Wochen, einen Thread zu erzeugen etwa zehn Mikrosekunden. Nicht das Einstellen tut weh, sondern tausend Köche an zwei Herden.</translation>
    </message>
    <message>
        <source>A head waiter can look over his shoulder while he talks. An event loop cannot: while one callback runs, nothing else happens at all.</source>
        <translation>Ein Oberkellner kann sich umsehen, während er spricht. Ein Event-Loop kann es nicht: Während ein Callback läuft, geschieht sonst gar nichts.</translation>
    </message>
    <message>
        <source>A ticket can be taken away at any time; a coroutine gives control back only where it says await, never in between.</source>
        <translation>Einen Bon kann man jederzeit wegnehmen; eine Coroutine gibt die Kontrolle nur dort ab, wo await steht, nie dazwischen.</translation>
    </message>
    <message>
        <source>await does not always put the ticket aside: if what it waits for is there already, the same task simply goes on.</source>
        <translation>await legt den Bon nicht immer beiseite: Ist das, worauf gewartet wird, schon da, läuft dieselbe Aufgabe einfach weiter.</translation>
    </message>
    <message>
        <source>The courier&apos;s way takes microseconds; it is the packing and unpacking that costs, and it takes the time of those who could cook.</source>
        <translation>Der Weg des Kuriers dauert Mikrosekunden; was kostet, ist das Packen und Auspacken, und es kostet die Zeit derer, die kochen könnten.</translation>
    </message>
    <message>
        <source>Guests choose a branch; requests are dealt out by the operating system, and not evenly.</source>
        <translation>Gäste suchen sich eine Filiale aus; Anfragen teilt das Betriebssystem zu, und nicht gleichmäßig.</translation>
    </message>
    <message>
        <source>After a fire nothing is left; after a crash the operating system takes everything back in order, and a new process is there at once. What was only in memory is gone in both.</source>
        <translation>Nach einem Brand ist nichts mehr da; nach einem Absturz nimmt das Betriebssystem alles ordentlich zurück, und ein neuer Prozess ist sofort da. Was nur im Speicher stand, ist in beiden Fällen weg.</translation>
    </message>
</context>
<context>
    <name>ChargeBook</name>
    <message>
        <source>Simple additions of one core</source>
        <translation>Einfache Additionen eines Kerns</translation>
    </message>
    <message>
        <source>billions a second</source>
        <translation>Milliarden je Sekunde</translation>
    </message>
    <message>
        <source>A core starts several independent additions in each tick of its clock; those that need each other&apos;s result come one a tick.</source>
        <translation>Ein Kern beginnt in jedem Takt mehrere voneinander unabhängige Additionen; solche, die ein Ergebnis der anderen brauchen, kommen einzeln, eine je Takt.</translation>
    </message>
    <message>
        <source>A system call</source>
        <translation>Ein Systemaufruf</translation>
    </message>
    <message>
        <source>0.1 to 1 µs</source>
        <translation>0,1 bis 1 µs</translation>
    </message>
    <message>
        <source>Into the kernel and back is some hundred ticks of the clock; what guards against leaks between programs adds to it, and not on every processor.</source>
        <translation>In den Kernel und zurück sind es einige hundert Takte; was vor Lecks zwischen Programmen schützt, kommt hinzu, und nicht auf jedem Prozessor.</translation>
    </message>
    <message>
        <source>A lock that nobody else wants, and its unlock</source>
        <translation>Ein Lock, den sonst niemand will, samt Freigabe</translation>
    </message>
    <message>
        <source>17 to 25 ns</source>
        <translation>17 bis 25 ns</translation>
    </message>
    <message>
        <source>Two atomic instructions on a cache line that this core has already; the kernel is not asked.</source>
        <translation>Zwei atomare Befehle auf einer Cache-Line, die dieser Kern schon hat; der Kernel wird nicht gefragt.</translation>
    </message>
    <message>
        <source>A lock that another core wants all the time</source>
        <translation>Ein Lock, den ein anderer Kern ständig will</translation>
    </message>
    <message>
        <source>0.1 to 10 µs</source>
        <translation>0,1 bis 10 µs</translation>
    </message>
    <message>
        <source>The lock&apos;s line moves between the cores, and who waits may be put to sleep; often whoever let go takes it again at once, which is cheap and unfair.</source>
        <translation>Die Cache-Line des Locks wandert zwischen den Kernen, und wer wartet, wird womöglich schlafen gelegt; oft nimmt ihn gleich wieder, wer ihn eben losließ, was billig ist und ungerecht.</translation>
    </message>
    <message>
        <source>A cache line from one core to another</source>
        <translation>Eine Cache-Line von einem Kern zum anderen</translation>
    </message>
    <message>
        <source>40 to 100 ns</source>
        <translation>40 bis 100 ns</translation>
    </message>
    <message>
        <source>It depends on how far apart the two are: less between the halves of one physical core, which share their caches, several times more between sockets.</source>
        <translation>Es kommt darauf an, wie weit die beiden auseinanderliegen: weniger zwischen den Hälften eines physischen Kerns, die ihre Caches teilen, ein Mehrfaches zwischen Sockeln.</translation>
    </message>
    <message>
        <source>Context switch on one core</source>
        <translation>Kontextwechsel auf einem Kern</translation>
    </message>
    <message>
        <source>1 to 5 µs</source>
        <translation>1 bis 5 µs</translation>
    </message>
    <message>
        <source>The switch with the wake-up before it, through a condition variable; the caches stay warm here, as they would not between two large programs.</source>
        <translation>Der Wechsel samt dem Wecken davor, über eine Bedingungsvariable; die Caches bleiben hier warm, was sie zwischen zwei großen Programmen nicht täten.</translation>
    </message>
    <message>
        <source>Wake-up of a thread on another core</source>
        <translation>Wecken eines Threads auf einem anderen Kern</translation>
    </message>
    <message>
        <source>The other core was idle and has to be called by an interrupt; in a virtual machine that is a way out to the hypervisor and back.</source>
        <translation>Der andere Kern war untätig und muss mit einem Interrupt gerufen werden; in einer virtuellen Maschine führt das hinaus zum Hypervisor und zurück.</translation>
    </message>
    <message>
        <source>Hand-over of the GIL to who waits for it</source>
        <translation>Übergabe des GIL an den, der darauf wartet</translation>
    </message>
    <message>
        <source>5 ms, the switch interval</source>
        <translation>5 ms, das Wechselintervall</translation>
    </message>
    <message>
        <source>The interval is how long a computing thread may keep it; one that goes to wait lets go at once, and what is left is the wake-up of the next one.</source>
        <translation>Das Intervall sagt, wie lange ein rechnender Thread ihn behalten darf; einer, der zu warten beginnt, gibt ihn sofort frei, und übrig bleibt das Wecken des nächsten.</translation>
    </message>
    <message>
        <source>Lateness of a sleep of 1 ms</source>
        <translation>Verspätung eines Schlafs von 1 ms</translation>
    </message>
    <message>
        <source>up to a tick of 1 to 10 ms</source>
        <translation>bis zu einem Tick von 1 bis 10 ms</translation>
    </message>
    <message>
        <source>Timers of today do not wait for the next tick; Linux adds up to 50 µs on purpose, to wake up once for several sleepers.</source>
        <translation>Heutige Timer warten nicht auf den nächsten Tick; Linux gibt absichtlich bis zu 50 µs dazu, um für mehrere Schläfer nur einmal aufzuwachen.</translation>
    </message>
    <message>
        <source>A thread, started and joined</source>
        <translation>Ein Thread, gestartet und mit join abgewartet</translation>
    </message>
    <message>
        <source>about 1 ms</source>
        <translation>etwa 1 ms</translation>
    </message>
    <message>
        <source>Its stack is reserved and not filled, and nothing is copied; Python&apos;s threading.Thread takes about 120 µs, most of it in the interpreter.</source>
        <translation>Sein Stack wird reserviert und nicht gefüllt, und nichts wird kopiert; threading.Thread von Python braucht etwa 120 µs, das meiste davon im Interpreter.</translation>
    </message>
    <message>
        <source>1000 threads that live at once</source>
        <translation>1000 Threads, die zugleich leben</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>etwa 1 s</translation>
    </message>
    <message>
        <source>A thousand times the price of one, and a place for each to stand: the kernel wakes them one after another when they may go.</source>
        <translation>Tausendmal der Preis von einem, und für jeden ein Platz zum Stehen: Der Kernel weckt einen nach dem anderen, wenn sie gehen dürfen.</translation>
    </message>
    <message>
        <source>1000 threads: memory in use</source>
        <translation>1000 Threads: benutzter Speicher</translation>
    </message>
    <message>
        <source>about 1 GB</source>
        <translation>etwa 1 GB</translation>
    </message>
    <message>
        <source>The stacks are reserved and not filled: only touched pages are in memory, two or so a thread; what the kernel keeps of each is not in this figure.</source>
        <translation>Die Stacks sind reserviert und nicht gefüllt: Im Speicher stehen nur berührte Seiten, etwa zwei je Thread; was der Kernel zu jedem speichert, ist in dieser Zahl nicht enthalten.</translation>
    </message>
    <message>
        <source>1000 threads: memory reserved</source>
        <translation>1000 Threads: reservierter Speicher</translation>
    </message>
    <message>
        <source>Linux reserves 8 MB for a stack unless told otherwise, other systems 0.5 to 1 MB; reserved addresses cost next to nothing until they are touched.</source>
        <translation>Linux reserviert 8 MB für einen Stack, wenn nichts anderes verlangt ist, andere Systeme 0,5 bis 1 MB; reservierte Adressen kosten fast nichts, bis man sie berührt.</translation>
    </message>
    <message>
        <source>1000 small tasks, a thread each</source>
        <translation>1000 kleine Aufgaben, je ein Thread</translation>
    </message>
    <message>
        <source>A thousand times what a thread costs, but most of them have ended before the next one is there, and the cores share the work.</source>
        <translation>Tausendmal, was ein Thread kostet, aber die meisten sind zu Ende, bevor der nächste da ist, und die Kerne teilen sich die Arbeit.</translation>
    </message>
    <message>
        <source>1000 small tasks, a pool of 4</source>
        <translation>1000 kleine Aufgaben, ein Pool von 4</translation>
    </message>
    <message>
        <source>about 4 ms: four threads</source>
        <translation>etwa 4 ms: vier Threads</translation>
    </message>
    <message>
        <source>Four threads are started and not a thousand; the rest is the queue, and waking who waits at it.</source>
        <translation>Gestartet werden vier Threads und nicht tausend; der Rest ist die Warteschlange und das Wecken derer, die an ihr warten.</translation>
    </message>
    <message>
        <source>A process by fork, start to end</source>
        <translation>Ein Prozess mit fork, Start bis Ende</translation>
    </message>
    <message>
        <source>about 0.1 ms; Python&apos;s own 2 ms</source>
        <translation>etwa 0,1 ms; mit Python 2 ms</translation>
    </message>
    <message>
        <source>Only the tables of the memory are copied, so the price grows with the memory in use: little here, much in a large interpreter.</source>
        <translation>Kopiert werden nur die Tabellen des Speichers, der Preis wächst also mit dem benutzten Speicher: wenig hier, viel in einem großen Interpreter.</translation>
    </message>
    <message>
        <source>A bare program (true), start to end</source>
        <translation>Ein nacktes Programm (true), Start bis Ende</translation>
    </message>
    <message>
        <source>100 ms and more</source>
        <translation>100 ms und mehr</translation>
    </message>
    <message>
        <source>The textbook&apos;s figure is a Python process that imports a framework; a small native program is loaded and linked in about a millisecond.</source>
        <translation>Die Zahl der Lehrbücher meint einen Python-Prozess, der ein Framework importiert; ein kleines natives Programm ist in etwa einer Millisekunde geladen und gelinkt.</translation>
    </message>
    <message>
        <source>A worker process, start to ready</source>
        <translation>Ein Worker-Prozess, Start bis bereit</translation>
    </message>
    <message>
        <source>A spawned process loads its program anew, where a forked one has it already; ours is native and small, and imports nothing.</source>
        <translation>Ein mit spawn erzeugter Prozess lädt sein Programm neu, einer aus fork hat es schon; unserer ist nativ und klein und importiert nichts.</translation>
    </message>
    <message>
        <source>A Python interpreter (python3 -c pass)</source>
        <translation>Ein Python-Interpreter (python3 -c pass)</translation>
    </message>
    <message>
        <source>This is the interpreter with its standard modules alone; what makes it 100 ms and more is the framework that a worker imports on top.</source>
        <translation>Das ist der Interpreter nur mit seinen Standardmodulen; 100 ms und mehr macht daraus das Framework, das ein Worker obendrein importiert.</translation>
    </message>
    <message>
        <source>100 B between threads, there and back</source>
        <translation>100 B zwischen Threads, hin und zurück</translation>
    </message>
    <message>
        <source>about 90 µs in Python</source>
        <translation>etwa 90 µs in Python</translation>
    </message>
    <message>
        <source>Python&apos;s queue.Queue pays for the interpreter and the GIL; here a pointer goes through a locked queue, and most of it is waking who waits.</source>
        <translation>queue.Queue von Python zahlt für den Interpreter und den GIL; hier geht ein Zeiger durch eine Warteschlange mit Lock, und das meiste ist das Wecken dessen, der wartet.</translation>
    </message>
    <message>
        <source>1 MB between threads, there and back</source>
        <translation>1 MB zwischen Threads, hin und zurück</translation>
    </message>
    <message>
        <source>Nothing is copied: only the pointer is handed over, so 1 MB costs what 100 B cost.</source>
        <translation>Nichts wird kopiert: Übergeben wird nur der Zeiger, also kostet 1 MB, was 100 B kosten.</translation>
    </message>
    <message>
        <source>100 MB between threads, there and back</source>
        <translation>100 MB zwischen Threads, hin und zurück</translation>
    </message>
    <message>
        <source>Still only a pointer: threads share their memory, so the size does not matter until somebody reads it all.</source>
        <translation>Immer noch nur ein Zeiger: Threads teilen ihren Speicher, die Größe zählt also erst, wenn jemand alles liest.</translation>
    </message>
    <message>
        <source>100 B between processes, there and back</source>
        <translation>100 B zwischen Prozessen, hin und zurück</translation>
    </message>
    <message>
        <source>75 to 90 µs in Python</source>
        <translation>75 bis 90 µs in Python</translation>
    </message>
    <message>
        <source>Python packs and unpacks as well; here are two system calls on each side of a pipe, two small copies, and two wake-ups.</source>
        <translation>Python packt und entpackt außerdem; hier sind es zwei Systemaufrufe an jedem Ende einer Pipe, zwei kleine Kopien und zweimal Wecken.</translation>
    </message>
    <message>
        <source>1 MB between processes, there and back</source>
        <translation>1 MB zwischen Prozessen, hin und zurück</translation>
    </message>
    <message>
        <source>1 to 2 ms in Python</source>
        <translation>1 bis 2 ms in Python</translation>
    </message>
    <message>
        <source>A pipe holds 64 KB on Linux: the message goes in many pieces, each copied into the kernel and out again; Python packs it on top.</source>
        <translation>Eine Pipe fasst unter Linux 64 KB: Die Nachricht geht in vielen Stücken hindurch, jedes in den Kernel kopiert und wieder heraus; Python packt sie obendrein.</translation>
    </message>
    <message>
        <source>100 MB between processes, there and back</source>
        <translation>100 MB zwischen Prozessen, hin und zurück</translation>
    </message>
    <message>
        <source>0.16 to 0.47 s in Python</source>
        <translation>0,16 bis 0,47 s in Python</translation>
    </message>
    <message>
        <source>Every byte is copied twice and both processes hold the whole message: the price is the memory&apos;s bandwidth, and it grows with the size.</source>
        <translation>Jedes Byte wird zweimal kopiert, und beide Prozesse halten die ganze Nachricht: Der Preis ist die Bandbreite des Speichers, und er wächst mit der Größe.</translation>
    </message>
    <message>
        <source>not measured here: this system has no such thing, or does not say</source>
        <translation>hier nicht gemessen: dieses System hat so etwas nicht oder sagt es nicht</translation>
    </message>
    <message>
        <source>not measured here: it takes two cores, and there is one</source>
        <translation>hier nicht gemessen: es braucht zwei Kerne, und hier gibt es nur einen</translation>
    </message>
    <message>
        <source>not measured here: the program was not found</source>
        <translation>hier nicht gemessen: das Programm wurde nicht gefunden</translation>
    </message>
    <message>
        <source>not measured: the system refused</source>
        <translation>nicht gemessen: das System hat es verweigert</translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>measured here: median</source>
        <translation>hier gemessen: Median</translation>
    </message>
    <message>
        <source>its spread, 10 % to 90 %</source>
        <translation>seine Streuung, 10 % bis 90 %</translation>
    </message>
    <message>
        <source>the textbook&apos;s figure, hatched: from … to</source>
        <extracomment>In a legend. A bar: from the lower to the upper figure of textbooks</extracomment>
        <translation>die Zahl der Lehrbücher, schraffiert: von … bis</translation>
    </message>
    <message>
        <source>the other result&apos;s median</source>
        <translation>der Median des anderen Ergebnisses</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>Was dieser Rechner verlangt</translation>
    </message>
    <message>
        <source>Median here</source>
        <translation>Median hier</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Head of a narrow column: what textbooks say</extracomment>
        <translation>Lehrbuch</translation>
    </message>
    <message>
        <source>figures with ~ are noisy</source>
        <extracomment>Noisy: other programs disturbed the measurement</extracomment>
        <translation>Zahlen mit ~ sind verrauscht</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>billion/s</source>
        <extracomment>A short unit after a number: 1,000,000,000 in each second</extracomment>
        <translation>Mrd./s</translation>
    </message>
    <message>
        <source>million/s</source>
        <translation>Mio./s</translation>
    </message>
    <message>
        <source>noisy: the medians of its rounds differ by a factor of %1, though no other program was seen at work</source>
        <translation>verrauscht: die Mediane der Runden unterscheiden sich um den Faktor %1, obwohl kein anderes Programm bei der Arbeit zu sehen war</translation>
    </message>
    <message>
        <source>noisy: others took %1 % of the cores</source>
        <translation>verrauscht: andere belegten %1 % der Kerne</translation>
    </message>
    <message>
        <source>, %1 % of it the hypervisor</source>
        <extracomment>Goes on after &quot;noisy: others took 12 % of the cores&quot;. %1: a number</extracomment>
        <translation>, davon %1 % der Hypervisor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range. %1, %2: values with their units, such as &quot;12 ns&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation>%1 von %2 Kernen</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>No figure is in both results.</source>
        <translation>Keine Zahl steht in beiden Ergebnissen.</translation>
    </message>
    <message>
        <source>All %1 medians are within 30 % of the other result&apos;s.</source>
        <translation>Alle Mediane (%1) weichen höchstens 30 % von denen des anderen Ergebnisses ab.</translation>
    </message>
    <message>
        <source>%1 of %2 medians are more than 30 % apart from the other result&apos;s; %3 of these were noisy in one of them.</source>
        <translation>Um mehr als 30 % weichen vom anderen Ergebnis ab: %1 von %2 Medianen; davon in einem der beiden verrauscht: %3.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>✔ proved here</source>
        <translation>✔ hier nachgewiesen</translation>
    </message>
    <message>
        <source>✖ did not show here</source>
        <translation>✖ zeigte sich hier nicht</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On a branch of the tree of questions, as is &quot;No&quot;: keep it short</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Run the proof: the same work, done in each way, here.</source>
        <translation>Nachweis ausführen: dieselbe Arbeit, auf jede Art erledigt, hier.</translation>
    </message>
    <message>
        <source>This machine cannot decide it.</source>
        <translation>Dieser Rechner kann es nicht entscheiden.</translation>
    </message>
    <message>
        <source>✔ It held on this machine. Shorter is better.</source>
        <translation>✔ Auf diesem Rechner stimmte es. Kürzer ist besser.</translation>
    </message>
    <message>
        <source>✖ It did not hold this time. Other programs may have been at work: run it once more.</source>
        <translation>✖ Diesmal stimmte es nicht. Vielleicht haben andere Programme gearbeitet: noch einmal ausführen.</translation>
    </message>
    <message>
        <source> · %1 ×</source>
        <extracomment>After a time: how many times the first bar&apos;s. %1: a number such as 2.4</extracomment>
        <translation> · %1 ×</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a time: this machine has too few cores for it</extracomment>
        <translation>nicht auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>CoresPicture</name>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Alle %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This system says nothing about the use of its %1.</source>
        <translation>Dieses System sagt nichts über die Auslastung seiner %1.</translation>
    </message>
</context>
<context>
    <name>CourseReport</name>
    <message>
        <source>You said: %1.</source>
        <translation>Ihre Antwort: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 answers right.</source>
        <translation>%1 von %2 Antworten richtig.</translation>
    </message>
    <message>
        <source>What I found out with Brigade</source>
        <translation>Was ich mit Brigade herausgefunden habe</translation>
    </message>
    <message>
        <source>%1. Measured on this machine: %2, %3 of %4 cores, %5.</source>
        <extracomment>%1: date and time; %2: a processor; %3, %4: numbers; %5: a system</extracomment>
        <translation>%1. Gemessen auf diesem Rechner: %2, %3 von %4 Kernen, %5.</translation>
    </message>
    <message>
        <source>Nothing has been predicted or measured yet.</source>
        <translation>Noch wurde nichts vorhergesagt oder gemessen.</translation>
    </message>
    <message>
        <source>Brigade: predictions and results</source>
        <translation>Brigade: Vorhersagen und Ergebnisse</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>Dieser Rechner kann es nicht zeigen: Er hat zu wenige Kerne.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ Es stimmte&lt;/b&gt; auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✖ Es stimmte nicht&lt;/b&gt; auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a figure: this machine has too few cores</extracomment>
        <translation>nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>1  The core</source>
        <translation>1  Der Kern</translation>
    </message>
    <message>
        <source>2  Processes</source>
        <translation>2  Prozesse</translation>
    </message>
    <message>
        <source>3  Threads</source>
        <translation>3  Threads</translation>
    </message>
    <message>
        <source>4  The GIL</source>
        <translation>4  Der GIL</translation>
    </message>
    <message>
        <source>5  Thread pools</source>
        <translation>5  Thread-Pools</translation>
    </message>
    <message>
        <source>6  The whole server</source>
        <translation>6  Der ganze Server</translation>
    </message>
    <message>
        <source>7  Choosing</source>
        <translation>7  Entscheiden</translation>
    </message>
    <message>
        <source>8  The pictures</source>
        <translation>8  Die Bilder</translation>
    </message>
    <message>
        <source>Beyond</source>
        <extracomment>Part of the course: lessons that go further than the others</extracomment>
        <translation>Darüber hinaus</translation>
    </message>
    <message>
        <source>Mistakes worth making</source>
        <translation>Fehler, die sich lohnen</translation>
    </message>
    <message>
        <source>The question</source>
        <extracomment>Kinds of a lesson&apos;s steps; &quot;Read&quot; to &quot;Keep&quot; are verbs that tell the reader what to do</extracomment>
        <translation>Die Frage</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Hinsehen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Selbst probieren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Vereinfacht</translation>
    </message>
    <message>
        <source>The analogy</source>
        <translation>Der Vergleich</translation>
    </message>
    <message>
        <source>This experiment wants %1 cores and may use %2 here. It is made with fewer. %3</source>
        <translation>Dieser Versuch möchte %1 Kerne und bekommt hier %2. Er wird mit weniger gemacht. %3</translation>
    </message>
    <message>
        <source>This experiment needs %1 cores and may use %2 here. It is left out. %3</source>
        <translation>Dieser Versuch braucht %1 Kerne und bekommt hier %2. Er wird ausgelassen. %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ Right.&lt;/b&gt;</source>
        <extracomment>Verdict on a prediction, as is &quot;Not so.&quot;</extracomment>
        <translation>&lt;b&gt;✔ Richtig.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ Not so.&lt;/b&gt;</source>
        <translation>&lt;b&gt;✖ So nicht.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>Ihre Antwort: %1.</translation>
    </message>
    <message>
        <source>Here it is: %1.</source>
        <extracomment>After &quot;You said: 4 s.&quot; %1: what came out on this machine</extracomment>
        <translation>Hier ist es: %1.</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Heads of three columns: what the textbook says, what you said, what came out</extracomment>
        <translation>Lehrbuch</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Hier gemessen</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Warum:</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>%p %</source>
        <translation>%p&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>the run begins: the start barrier opens</source>
        <extracomment>Start barrier: where all threads wait, to begin at the same moment</extracomment>
        <translation>der Lauf beginnt: die Startschranke öffnet sich</translation>
    </message>
    <message>
        <source>the run ends</source>
        <translation>der Lauf endet</translation>
    </message>
    <message>
        <source>the plan was changed during the run</source>
        <translation>der Plan wurde während des Laufs geändert</translation>
    </message>
    <message>
        <source>{process} is being started</source>
        <extracomment>{process}: such as &quot;Process 1&quot; or &quot;Restaurant 1&quot;; leave words in braces as they are</extracomment>
        <translation>{process} wird gestartet</translation>
    </message>
    <message>
        <source>{process} takes the place of one that crashed</source>
        <translation>{process} tritt an die Stelle eines abgestürzten</translation>
    </message>
    <message>
        <source>{process} is ready</source>
        <translation>{process} ist bereit</translation>
    </message>
    <message>
        <source>{process} takes no more {tasks}</source>
        <extracomment>{tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>{process} nimmt keine {tasks} mehr an</translation>
    </message>
    <message>
        <source>{process} has ended</source>
        <translation>{process} ist zu Ende</translation>
    </message>
    <message>
        <source>{process} has crashed</source>
        <translation>{process} ist abgestürzt</translation>
    </message>
    <message>
        <source>{task} arrives</source>
        <extracomment>{task}: name of a task, or &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>{task} trifft ein</translation>
    </message>
    <message>
        <source>{task} is handed to {process}</source>
        <translation>{task} geht an {process}</translation>
    </message>
    <message>
        <source>{task} comes back, to be handed out again</source>
        <translation>{task} kommt zurück und wird neu vergeben</translation>
    </message>
    <message>
        <source>{task} is lost</source>
        <translation>{task} ist verloren</translation>
    </message>
    <message>
        <source>{task} is turned away: the queue is full</source>
        <translation>{task} wird abgewiesen: die Warteschlange ist voll</translation>
    </message>
    <message>
        <source>{task} is cancelled: the run ended before it began</source>
        <translation>{task} wird storniert: der Lauf war vor dem Beginn zu Ende</translation>
    </message>
    <message>
        <source>a reading: how busy a {core} was</source>
        <extracomment>A reading: a measurement taken at this moment. {core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>ein Messwert: wie ausgelastet ein {core} war</translation>
    </message>
    <message>
        <source>a reading: memory of {process}</source>
        <translation>ein Messwert: Speicher von {process}</translation>
    </message>
    <message>
        <source>a reading: memory of {process}, shared pages by share</source>
        <extracomment>Memory that several processes share is counted for each in part</extracomment>
        <translation>ein Messwert: Speicher von {process}, gemeinsame Seiten anteilig</translation>
    </message>
    <message>
        <source>a reading: context switches of {process}</source>
        <translation>ein Messwert: Kontextwechsel von {process}</translation>
    </message>
    <message>
        <source>{thread} starts</source>
        <translation>{thread} startet</translation>
    </message>
    <message>
        <source>{thread} has passed the start barrier</source>
        <translation>{thread} hat die Startschranke passiert</translation>
    </message>
    <message>
        <source>{thread} ends</source>
        <translation>{thread} endet</translation>
    </message>
    <message>
        <source>puts {task} into the queue</source>
        <extracomment>Who does it (a chef or thread) stands in another column; so in those that follow</extracomment>
        <translation>legt {task} in die Warteschlange</translation>
    </message>
    <message>
        <source>takes {task} from the queue</source>
        <translation>nimmt {task} aus der Warteschlange</translation>
    </message>
    <message>
        <source>gives {task} back</source>
        <translation>gibt {task} zurück</translation>
    </message>
    <message>
        <source>begins {task}</source>
        <translation>beginnt {task}</translation>
    </message>
    <message>
        <source>has done {task}</source>
        <translation>hat {task} erledigt</translation>
    </message>
    <message>
        <source>begins a step of {task}</source>
        <translation>beginnt einen Schritt: {task}</translation>
    </message>
    <message>
        <source>has done a step of {task}</source>
        <translation>hat einen Schritt erledigt: {task}</translation>
    </message>
    <message>
        <source>waits for {tasks}</source>
        <extracomment>Subject: a chef or thread that has nothing to do. {tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>wartet auf {tasks}</translation>
    </message>
    <message>
        <source>waits for {tasks} no longer</source>
        <translation>wartet nicht mehr auf {tasks}</translation>
    </message>
    <message>
        <source>begins to wait for input or output</source>
        <translation>beginnt auf Ein- oder Ausgabe zu warten</translation>
    </message>
    <message>
        <source>what it waited for is there</source>
        <translation>worauf gewartet wurde, ist da</translation>
    </message>
    <message>
        <source>begins native code, which needs no {gil}</source>
        <extracomment>Native code: not Python, needs no GIL. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>beginnt nativen Code, der den {gil} nicht braucht</translation>
    </message>
    <message>
        <source>ends native code</source>
        <translation>beendet nativen Code</translation>
    </message>
    <message>
        <source>is taken off the {core}</source>
        <translation>wird vom {core} genommen</translation>
    </message>
    <message>
        <source>is back on a {core}</source>
        <translation>hat wieder einen {core}</translation>
    </message>
    <message>
        <source>moves to another {core}</source>
        <translation>wechselt zu einem anderen {core}</translation>
    </message>
    <message>
        <source>sets {task} aside: it awaits</source>
        <extracomment>Subject: an event loop. &quot;Awaits&quot;: as Python&apos;s await does</extracomment>
        <translation>legt beiseite: {task} (await)</translation>
    </message>
    <message>
        <source>goes on with {task}</source>
        <translation>macht weiter mit: {task}</translation>
    </message>
    <message>
        <source>hands {task} back to the {loop}</source>
        <extracomment>Subject: a thread of the pool. {loop}: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>gibt {task} an den {loop} zurück</translation>
    </message>
    <message>
        <source>the {loop} has nothing to do and waits</source>
        <translation>der {loop} hat nichts zu tun und wartet</translation>
    </message>
    <message>
        <source>the {loop} has something to do</source>
        <translation>der {loop} hat etwas zu tun</translation>
    </message>
    <message>
        <source>waits for the {gil}</source>
        <extracomment>Subject: a chef or thread. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>wartet auf den {gil}</translation>
    </message>
    <message>
        <source>has waited for the {gil} as long as the switch interval</source>
        <translation>hat ein Wechselintervall lang auf den {gil} gewartet</translation>
    </message>
    <message>
        <source>is woken: the {gil} was let go</source>
        <translation>wird geweckt: der {gil} wurde frei</translation>
    </message>
    <message>
        <source>asks for the {gil} to be let go</source>
        <translation>bittet, den {gil} freizugeben</translation>
    </message>
    <message>
        <source>takes the {gil}</source>
        <translation>nimmt den {gil}</translation>
    </message>
    <message>
        <source>lets go of the {gil}</source>
        <translation>gibt den {gil} frei</translation>
    </message>
    <message>
        <source>waits until another has taken the {gil}</source>
        <translation>wartet, bis jemand anders den {gil} genommen hat</translation>
    </message>
    <message>
        <source>another has taken the {gil}</source>
        <translation>jemand anders hat den {gil} genommen</translation>
    </message>
    <message>
        <source>hears that it is asked for the {gil}</source>
        <extracomment>Subject: the holder, who notices that another one wants it</extracomment>
        <translation>hört die Bitte, den {gil} freizugeben</translation>
    </message>
    <message>
        <source>waits for the {lock}</source>
        <extracomment>{lock}: &quot;lock&quot; or &quot;key&quot;, and perhaps its name</extracomment>
        <translation>wartet auf den {lock}</translation>
    </message>
    <message>
        <source>takes the {lock}</source>
        <translation>nimmt den {lock}</translation>
    </message>
    <message>
        <source>gives back the {lock}</source>
        <translation>gibt den {lock} zurück</translation>
    </message>
    <message>
        <source>waits for the {lock} no longer</source>
        <translation>wartet nicht mehr auf den {lock}</translation>
    </message>
    <message>
        <source>deadlock: is one of a ring in which each waits for another</source>
        <translation>Deadlock: gehört zu einem Kreis, in dem jeder auf einen anderen wartet</translation>
    </message>
    <message>
        <source>reads {variable}</source>
        <extracomment>{variable}: &quot;shared variable&quot; or &quot;ingredient&quot;</extracomment>
        <translation>liest die {variable}</translation>
    </message>
    <message>
        <source>writes {variable}</source>
        <translation>schreibt die {variable}</translation>
    </message>
    <message>
        <source>adds to {variable} in one indivisible step</source>
        <translation>erhöht die {variable} in einem unteilbaren Schritt</translation>
    </message>
    <message>
        <source>a total of {variable}</source>
        <translation>ein Zwischenstand: {variable}</translation>
    </message>
    <message>
        <source>the load of {task} is being packed</source>
        <extracomment>Load: the data that go from one process to another</extracomment>
        <translation>die Ladung wird gepackt: {task}</translation>
    </message>
    <message>
        <source>the load of {task} is packed</source>
        <translation>die Ladung ist gepackt: {task}</translation>
    </message>
    <message>
        <source>the load of {task} is being carried</source>
        <translation>die Ladung wird getragen: {task}</translation>
    </message>
    <message>
        <source>the load of {task} is on its way</source>
        <translation>die Ladung ist unterwegs: {task}</translation>
    </message>
    <message>
        <source>unpacks the load of {task}</source>
        <translation>packt die Ladung aus: {task}</translation>
    </message>
    <message>
        <source>has unpacked the load of {task}</source>
        <translation>hat die Ladung ausgepackt: {task}</translation>
    </message>
    <message>
        <source>the system takes it off the {core}</source>
        <translation>das System nimmt ihn vom {core}</translation>
    </message>
    <message>
        <source>the system puts it on a {core}</source>
        <translation>das System gibt ihm einen {core}</translation>
    </message>
    <message>
        <source>Brigade itself</source>
        <translation>Brigade selbst</translation>
    </message>
    <message>
        <source>a reading: {core} time of {process}</source>
        <extracomment>{core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>ein Messwert: Zeit am {core} von {process}</translation>
    </message>
</context>
<context>
    <name>ExportPicture</name>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>use of the %1</source>
        <translation>Auslastung der %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>others; 100 % is one %1</source>
        <translation>andere; 100 % ist ein %1</translation>
    </message>
    <message>
        <source>%1: does not end in %2</source>
        <translation>%1: endet nicht auf %2</translation>
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
        <translation>&amp;Helles Bild…</translation>
    </message>
    <message>
        <source>&amp;Dark picture…</source>
        <translation>&amp;Dunkles Bild…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Table, a line for each run…</source>
        <translation>&amp;Tabelle, eine Zeile je Lauf…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
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
        <translation>%1-mal</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Makespan</source>
        <extracomment>Name of a figure: the time from the start to the end of the last task</extracomment>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>From the start to the end of the last task.</source>
        <translation>Vom Start bis zum Ende der letzten Aufgabe.</translation>
    </message>
    <message>
        <source>Ideal</source>
        <extracomment>Name of a figure: the shortest time in which this machine could do it</extracomment>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest task.</source>
        <translation>Das Größere von zweien: die gesamte Rechenzeit, auf die Kerne verteilt, und die längste Aufgabe.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>The tasks&apos; times, each alone, added up; divided by the makespan.</source>
        <translation>Die Zeiten der Aufgaben, jede für sich allein, zusammengezählt; geteilt durch die Gesamtdauer.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Time computed, of the time that the cores offered.</source>
        <translation>Gerechnete Zeit, gemessen an der Zeit, die die Kerne boten.</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Name of a figure, a noun: time that was computed</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Time on a core, all tasks together.</source>
        <translation>Zeit auf einem Kern, alle Aufgaben zusammen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: tasks done; %2: tasks that arrived</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Name of a figure: how many tasks were lost with a crashed process</extracomment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Name of a figure: how many tasks were turned away, the queue being full</extracomment>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Name of a figure: how many tasks had not begun when the run ended</extracomment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Je Sekunde</translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent took no longer.</source>
        <translation>Vom Eintreffen bis zum Ende; so viel Prozent brauchten nicht länger.</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>Latenz, 50 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längste</translation>
    </message>
    <message>
        <source>50 %: %1, 99 %: %2</source>
        <translation>50 %: %1, 99 %: %2</translation>
    </message>
    <message>
        <source>The latency of this kind alone.</source>
        <translation>Die Latenz nur dieser Art.</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Name of a figure: time that tasks of an event loop waited, as Python&apos;s await does</extracomment>
        <translation>await-Zeit</translation>
    </message>
    <message>
        <source>Waited for without keeping a thread, all tasks together.</source>
        <translation>Gewartet, ohne einen Thread zu belegen, alle Aufgaben zusammen.</translation>
    </message>
    <message>
        <source>Longest without a break</source>
        <extracomment>Name of a figure: how long one task kept the event loop at most</extracomment>
        <translation>Am längsten ohne Pause</translation>
    </message>
    <message>
        <source>On one task; as long all others wait.</source>
        <translation>An einer Aufgabe; so lange warten alle anderen.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Name of a figure: how often one task kept the event loop for too long</extracomment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>How often it was kept for 100 ms or more.</source>
        <translation>Wie oft er 100 ms oder länger aufgehalten wurde.</translation>
    </message>
    <message>
        <source>Time of all %1</source>
        <translation>Zeit aller %1</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Kontextwechsel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>How many threads were started in all.</source>
        <translation>Wie viele Threads insgesamt gestartet wurden.</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Höchstens zugleich</translation>
    </message>
    <message>
        <source>Changes of hands</source>
        <extracomment>Name of a figure: how often the GIL went to another thread</extracomment>
        <translation>Besitzerwechsel</translation>
    </message>
    <message>
        <source>Taken by another thread than the one that released.</source>
        <translation>Genommen von einem anderen Thread als dem, der freigab.</translation>
    </message>
    <message>
        <source>of these asked for</source>
        <extracomment>Below &quot;Changes of hands&quot;: how many of them another thread had asked for</extracomment>
        <translation>davon auf Bitte</translation>
    </message>
    <message>
        <source>Somebody had waited for a switch interval.</source>
        <translation>Jemand hatte ein Wechselintervall lang gewartet.</translation>
    </message>
    <message>
        <source>Waited for</source>
        <extracomment>Name of a figure: time that threads waited for the GIL</extracomment>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>What it should be after all updates, and what it was at the end.</source>
        <translation>Was es nach allen Updates sein sollte und was es am Ende war.</translation>
    </message>
    <message>
        <source>of these</source>
        <extracomment>Below a shared variable: its value in each process</extracomment>
        <translation>davon</translation>
    </message>
    <message>
        <source>Each has one of its own.</source>
        <translation>Je eine eigene.</translation>
    </message>
    <message>
        <source>Around updates, only the first few of each step are counted, and each that waited.</source>
        <translation>Rund um Updates zählen je Schritt nur die ersten Zugriffe und jeder, der warten musste.</translation>
    </message>
    <message>
        <source>Loads</source>
        <extracomment>Name of a figure, a noun: data that went from one process to another</extracomment>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a count of loads; %2: a size such as 3.2 MB</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Packed in</source>
        <translation>Gepackt in</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Getragen in</translation>
    </message>
    <message>
        <source>From the first byte to the last one in the pipe.</source>
        <translation>Vom ersten bis zum letzten Byte in der Pipe.</translation>
    </message>
    <message>
        <source>Unpacked in</source>
        <translation>Ausgepackt in</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them could ever go on. One was dismissed; the others went on.</source>
        <translation>Jeder wartet auf das, was der nächste hat: Keiner hätte je weitergekonnt. Einer wurde entlassen; die anderen machten weiter.</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them can ever go on. Their waits were broken off, and their tasks have failed.</source>
        <translation>Jeder wartet auf das, was der nächste hat: Keiner kann je weiter. Ihr Warten wurde abgebrochen, und ihre Aufgaben sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <extracomment>%1: this run&apos;s share, such as 40 %; %2: the share of other programs</extracomment>
        <translation>%1, andere %2</translation>
    </message>
    <message>
        <source>Supplier %1</source>
        <extracomment>A process that answers over the network, as a supplier delivers. %1: its number</extracomment>
        <translation>Lieferant %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>ready in %1</source>
        <translation>bereit in %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>Its number in the system, its start, the most memory it had resident, and its end.</source>
        <translation>Nummer im System, Start, höchster Stand an belegtem Arbeitsspeicher und Ende.</translation>
    </message>
    <message>
        <source>Trace</source>
        <extracomment>Heading, a noun: what was recorded of the run</extracomment>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Name of a figure: events that found no room</extracomment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Events that found no room; above 0 the figures are incomplete.</source>
        <translation>Ereignisse, die keinen Platz fanden; über 0 sind die Kennzahlen unvollständig.</translation>
    </message>
    <message>
        <source>Off the core by</source>
        <extracomment>How it is known that a thread was off its core; beside it &quot;the kernel&apos;s word&quot; or &quot;gaps&quot;</extracomment>
        <translation>Ohne Kern laut</translation>
    </message>
    <message>
        <source>the kernel&apos;s word</source>
        <extracomment>Beside &quot;Off the core by&quot;. Gaps: in the times at which a thread was seen to work</extracomment>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>How it is known when a thread was off its core.</source>
        <translation>Woher bekannt ist, wann ein Thread keinen Kern hatte.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Name of a figure, a noun; beside it: &quot;ends before the run did&quot;</extracomment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>ends before the run did</source>
        <translation>endet früher als der Lauf</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Overhead</source>
        <extracomment>Name of a figure: time that the run itself took of the cores without running a task</extracomment>
        <translation>Mehraufwand</translation>
    </message>
    <message>
        <source>The part of the makespan in which this run was at work there; others: other programs, a hypervisor, and the overhead below.</source>
        <translation>Der Teil der Gesamtdauer, in dem dieser Lauf dort arbeitete; andere: andere Programme, ein Hypervisor und der Mehraufwand unten.</translation>
    </message>
    <message>
        <source>Time that Brigade itself had there beside the work: to wait, to wake up, to switch, to supervise and to draw.</source>
        <translation>Zeit, die Brigade selbst dort neben der Arbeit hatte: zum Warten, Aufwachen, Wechseln, Beaufsichtigen und Zeichnen.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1: none lost</source>
        <extracomment>Beside a bar. %1: such as &quot;12 runs&quot;; none: no update</extracomment>
        <translation>%1: nichts verloren</translation>
    </message>
    <message>
        <source>“%1” at the end: updates lost in %2 of %3 runs (least %4, median %5, most %6)</source>
        <extracomment>%1: name of a counter; %2, %3: counts of runs; %4 to %6: counts of lost updates</extracomment>
        <translation>„%1“ am Ende: Updates verloren in %2 von %3 Läufen (am wenigsten %4, Median %5, am meisten %6)</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they queued for the %3, %4 in all: one at a time gets on, however many there are.</source>
        <extracomment>%1: a share such as 40 %; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: &quot;GIL&quot; or &quot;bathroom&quot;; %4: a time</extracomment>
        <translation>%1 der Zeit, in der %2 hätten arbeiten können, warteten sie auf den %3, zusammen %4: Voran kommt immer nur einer, wie viele es auch sind.</translation>
    </message>
    <message>
        <source>Only %1 of what %2 %3 could do was done. Another %4 brings another %5: for work that computes, that is what helps.</source>
        <extracomment>%1: a share; %2: a number; %3: &quot;cores&quot; or &quot;stoves&quot;; %4: &quot;process&quot; or &quot;restaurant&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Genutzt wurden nur %1 dessen, was %2 %3 leisten können. Noch ein %4 bringt noch einen %5 mit: Bei Rechenarbeit hilft genau das.</translation>
    </message>
    <message>
        <source>After a wait of about %1 a %2 queued %3 for the %4 (medians of %5 times). It would be quick itself, but those who compute do not let go before they are asked.</source>
        <extracomment>%1, %3: times; %2: &quot;thread&quot; or &quot;chef&quot;; %4: &quot;GIL&quot; or &quot;bathroom&quot;; %5: a count</extracomment>
        <translation>Nachdem ein %2 etwa %1 gewartet hatte, stand er noch %3 nach dem %4 an (Mediane; Fälle: %5). Selbst wäre er schnell fertig, aber wer rechnet, gibt nicht frei, bevor er gebeten wird.</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they had no %3: %4 of them shared %5 %6. More of them finish nothing sooner.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: &quot;core&quot; or &quot;stove&quot;; %4, %5: numbers; %6: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>%1 der Zeit, in der %2 hätten arbeiten können, hatten sie keinen %3: %4 von ihnen teilten sich %5 %6. Mit mehr von ihnen wird nichts früher fertig.</translation>
    </message>
    <message>
        <source>For the last %1 some of the %2 %3 had nothing left to do: %4 %5 cannot be shared out evenly. More equal or smaller pieces end together.</source>
        <extracomment>%1: a time; %2, %4: numbers; %3: &quot;cores&quot; or &quot;stoves&quot;; %5: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>In den letzten %1 hatten einige der %2 %3 nichts mehr zu tun: %4 %5 lassen sich nicht gleichmäßig verteilen. Gleichmäßigere oder kleinere Stücke werden gemeinsam fertig.</translation>
    </message>
    <message>
        <source>Half of the %1 waited longer than %2 before anybody took them, and then took %3, mostly waiting. %4 %5 wait at the same time at most: here more of them help.</source>
        <extracomment>%1: &quot;tasks&quot; or &quot;orders&quot;; %2, %3: times; %4: a number; %5: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>Die Hälfte der %1 wartete länger als %2, bis sie jemand nahm, und brauchte dann %3, meist wartend. Höchstens %4 %5 warten zugleich: Hier helfen mehr von ihnen.</translation>
    </message>
    <message>
        <source>%1 of the time in hand was waiting, and waits overlap: %2 instead of %3 one after the other. Whoever waits needs neither a %4 nor the %5.</source>
        <extracomment>%1: a share; %2, %3: times; %4: &quot;core&quot; or &quot;stove&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%1 der Bearbeitungszeit waren Wartezeit, und Wartezeiten überlappen sich: %2 statt %3 nacheinander. Wer wartet, braucht weder einen %4 noch den %5.</translation>
    </message>
    <message>
        <source>it was %1 or more once</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time</extracomment>
        <translation>einmal waren es %1 oder mehr</translation>
    </message>
    <message>
        <source>it was %1 or more %2 times</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time; %2: a count</extracomment>
        <translation>%2-mal waren es %1 oder mehr</translation>
    </message>
    <message>
        <source>One %1 (%2) kept the %3 for %4; %5. As long nothing else got on: no other %1 was looked at, however long it had been ready. What blocks or computes belongs with the %6.</source>
        <extracomment>%1: &quot;task&quot; or &quot;order&quot;; %2: its name; %3: &quot;event loop&quot; or &quot;head waiter&quot;; %4: a time; %5: such as &quot;it was 100 ms or more once&quot;; %6: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>Eine %1 (%2) hielt den %3 auf, und zwar %4; %5. So lange kam nichts anderes voran: Keine andere %1 wurde beachtet, wie lange sie auch schon bereit war. Was blockiert oder rechnet, gehört in die Hände der %6.</translation>
    </message>
    <message>
        <source>%1 %2 waited in a ring, each for what the next one had: none could ever go on. Taken in the same order by all, the same locks never close a ring.</source>
        <extracomment>%1: a number; %2: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>%1 %2 warteten im Kreis, jeder auf das, was der nächste hatte: Keiner hätte je weitergekonnt. Nehmen alle dieselben Locks in derselben Reihenfolge, schließt sich nie ein Kreis.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of “%3” were lost: somebody wrote what he had worked out from a value that was no longer true. A lock around reading and writing, or one indivisible step, loses none.</source>
        <extracomment>%1, %2: counts; %3: name of a shared variable</extracomment>
        <translation>%1 von %2 Updates von „%3“ gingen verloren: Jemand schrieb, was er aus einem Wert errechnet hatte, der nicht mehr stimmte. Ein Lock um Lesen und Schreiben oder ein unteilbarer Schritt verliert keines.</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they waited for a lock, %3 in all, most for “%4”: what it guards is done one after the other, however many there are. Hold it for less.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: a time; %4: name of a lock</extracomment>
        <translation>%1 der Zeit, in der %2 hätten arbeiten können, warteten sie auf einen Lock, zusammen %3, am meisten auf „%4“: Was er schützt, geschieht nacheinander, wie viele es auch sind. Es hilft, ihn kürzer zu halten.</translation>
    </message>
    <message>
        <source>%1 of the time went into packing, carrying and unpacking (%2 for %3), and %4 into the %6 themselves. What is handed over within one %5 is not copied at all.</source>
        <extracomment>%1: a share; %2, %4: times; %3: a size; %5: &quot;process&quot; or &quot;restaurant&quot;; %6: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>%1 der Zeit flossen ins Packen, Tragen und Auspacken (%2 für %3) und %4 in die %6 selbst. Was in ein und demselben %5 weitergereicht wird, wird gar nicht kopiert.</translation>
    </message>
    <message>
        <source>%1 %2 were lost with the %3 that held them; the others went on. A crash stays within its own %3.</source>
        <extracomment>%1: a count; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: &quot;process&quot; or &quot;restaurant&quot;</extracomment>
        <translation>Verloren mit ihrem %3: %1 %2; die anderen machten weiter. Ein Absturz bleibt in seinem eigenen %3.</translation>
    </message>
    <message>
        <source>Other programs took %1 of the %2: compare this run with care, or run it again when the machine is quiet.</source>
        <extracomment>%1: a share such as 40 %; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Andere Programme belegten %1 der %2: Diesen Lauf mit Vorsicht vergleichen oder noch einmal ausführen, wenn der Rechner ruhig ist.</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: pictures and figures of this run are incomplete.</source>
        <translation>Ereignisse, die keinen Platz fanden und fehlen: %1. Bilder und Kennzahlen dieses Laufs sind unvollständig.</translation>
    </message>
    <message>
        <source>One at a time behind the %1</source>
        <extracomment>Title. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Einer nach dem anderen am %1</translation>
    </message>
    <message>
        <source>Too few %1 for work that computes</source>
        <extracomment>Title. %1: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>Zu wenige %1 für Rechenarbeit</translation>
    </message>
    <message>
        <source>Convoy behind the %1</source>
        <extracomment>Title. A convoy: the quick one is held up by slow ones. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Konvoi vor dem %1</translation>
    </message>
    <message>
        <source>More %1 than %2</source>
        <extracomment>Title. %1: &quot;threads&quot; or &quot;chefs&quot;; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Mehr %1 als %2</translation>
    </message>
    <message>
        <source>Idle %1 in the last round</source>
        <translation>Untätige %1 in der letzten Runde</translation>
    </message>
    <message>
        <source>Too few %1 for so much waiting</source>
        <translation>Zu wenige %1 für so viel Warten</translation>
    </message>
    <message>
        <source>Waiting at the same time</source>
        <translation>Gleichzeitiges Warten</translation>
    </message>
    <message>
        <source>Lost in a crash</source>
        <translation>Verloren bei einem Absturz</translation>
    </message>
    <message>
        <source>A deadlock</source>
        <translation>Ein Deadlock</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <translation>Verlorene Updates</translation>
    </message>
    <message>
        <source>One at a time behind a lock</source>
        <translation>Einer nach dem anderen am Lock</translation>
    </message>
    <message>
        <source>All the time spent on the way</source>
        <extracomment>Title. On the way: packing, carrying and unpacking data between processes</extracomment>
        <translation>Der Weg kostet die ganze Zeit</translation>
    </message>
    <message>
        <source>A noisy machine</source>
        <translation>Ein unruhiger Rechner</translation>
    </message>
    <message>
        <source>An incomplete record</source>
        <translation>Ein lückenhafter Trace</translation>
    </message>
    <message>
        <source>A blocked %1</source>
        <extracomment>Title. %1: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>Ein blockierter %1</translation>
    </message>
</context>
<context>
    <name>JoinedWords</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list, with the space that belongs to it</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a list that may have commas of their own</extracomment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>to the chef on that side, and what he does in words</source>
        <translation>zum Koch auf dieser Seite, dazu in Worten, was er tut</translation>
    </message>
    <message>
        <source>Return, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>follow that chef in every picture, or no longer</source>
        <translation>diesen Koch in jedem Bild verfolgen oder nicht mehr</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N, Umschalt+N</translation>
    </message>
    <message>
        <source>follow the next chef, the one before</source>
        <translation>den nächsten Koch verfolgen, den vorigen</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>closer, farther</source>
        <translation>näher, weiter weg</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>move along the street</source>
        <translation>die Straße entlang</translation>
    </message>
    <message>
        <source>Home, 0</source>
        <translation>Pos1, 0</translation>
    </message>
    <message>
        <source>the whole street</source>
        <translation>die ganze Straße</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menütaste, Umschalt+F10</translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation>was hier möglich ist</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>follow the thread of the lane above, below</source>
        <translation>den Thread der Spur darüber, darunter verfolgen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>choose what that thread does at the moment shown</source>
        <translation>wählen, was dieser Thread im gezeigten Moment tut</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>to the event before, to the next one</source>
        <translation>zum vorigen Ereignis, zum nächsten</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W, S</translation>
    </message>
    <message>
        <source>zoom in, out</source>
        <translation>hinein-, herauszoomen</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A, D</translation>
    </message>
    <message>
        <source>move left, right</source>
        <translation>nach links, nach rechts</translation>
    </message>
    <message>
        <source>F, Home</source>
        <translation>F, Pos1</translation>
    </message>
    <message>
        <source>fit the selection, show all</source>
        <translation>die Auswahl einpassen, alles zeigen</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>set a mark at the moment shown, or take it away</source>
        <translation>im gezeigten Moment eine Marke setzen oder entfernen</translation>
    </message>
    <message>
        <source>Comma, Full stop</source>
        <translation>Komma, Punkt</translation>
    </message>
    <message>
        <source>to the mark before, to the next one</source>
        <translation>zur vorigen Marke, zur nächsten</translation>
    </message>
    <message>
        <source>B, E</source>
        <translation>B, E</translation>
    </message>
    <message>
        <source>the measured range begins, ends at the moment shown</source>
        <translation>der Messbereich beginnt, endet im gezeigten Moment</translation>
    </message>
    <message>
        <source>C, Shift+C</source>
        <translation>C, Umschalt+C</translation>
    </message>
    <message>
        <source>fold or unfold the followed thread&apos;s process, all</source>
        <translation>den Prozess des verfolgten Threads ein- oder ausklappen, alle</translation>
    </message>
    <message>
        <source>Backspace, Shift+Backspace</source>
        <translation>Rücktaste, Umschalt+Rücktaste</translation>
    </message>
    <message>
        <source>back to what was shown before, forth again</source>
        <translation>zurück zu dem, was vorher zu sehen war, und wieder vor</translation>
    </message>
    <message>
        <source>Space, End</source>
        <translation>Leertaste, Ende</translation>
    </message>
    <message>
        <source>play or pause, to the end</source>
        <translation>abspielen oder Pause, zum Ende</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>measure nothing, choose nothing</source>
        <translation>nichts messen, nichts wählen</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>the thread of that number moves</source>
        <translation>der Thread mit dieser Nummer zieht</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Rücktaste, Strg+Z</translation>
    </message>
    <message>
        <source>one move back: all choices but the last run again</source>
        <translation>einen Zug zurück: alle Züge außer dem letzten noch einmal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation>Strg+C, Strg+V</translation>
    </message>
    <message>
        <source>copy the choices as text, play those that were copied</source>
        <translation>die Zugfolge als Text kopieren, eine kopierte spielen</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+O</source>
        <translation>Strg+S, Strg+O</translation>
    </message>
    <message>
        <source>save the choices with their plan, play saved ones</source>
        <translation>die Zugfolge mit ihrem Plan speichern, eine gespeicherte spielen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>to the next control, to the one before</source>
        <translation>zum nächsten Bedienelement, zum vorigen</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+Buchstabe</translation>
    </message>
    <message>
        <source>the menu or the control whose letter is underlined</source>
        <translation>das Menü oder Bedienelement mit dem unterstrichenen Buchstaben</translation>
    </message>
    <message>
        <source>Arrows, Page up, Page down</source>
        <translation>Pfeiltasten, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>change a slider or a number by a little, by more</source>
        <translation>einen Regler oder eine Zahl etwas, etwas mehr ändern</translation>
    </message>
    <message>
        <source>Return in the scenarios</source>
        <translation>Eingabe in den Szenarien</translation>
    </message>
    <message>
        <source>open that plan</source>
        <translation>diesen Plan öffnen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the street</source>
        <translation>In der Straße</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In der Zeitleiste</translation>
    </message>
    <message>
        <source>In “You are the scheduler”</source>
        <translation>In „Selbst Scheduler sein“</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>*(Zahl des eigenen Laufs)*</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Der Kurs</translation>
    </message>
    <message>
        <source>The texts of the lessons, to be read without the program. In the window (Learn) each prediction and each run is yours.</source>
        <translation>Die Texte der Lektionen, zum Lesen ohne das Programm. Im Fenster (Lernen) machen Sie jede Vorhersage und jeden Lauf selbst.</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>Chapter: restaurant words beside computer words</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Wo es hinkt</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of a plan&apos;s JSON; elsewhere a key of the keyboard</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Muss sein</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Built-in plans</source>
        <translation>Mitgelieferte Pläne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>What run --report writes, here of a run in which nothing happened: times in seconds (_s), shares from 0 to 1; beside these keys stands the plan.</source>
        <translation>Was run --report schreibt, hier von einem Lauf, in dem nichts geschah: Zeiten in Sekunden (_s), Anteile von 0 bis 1; neben diesen Feldern steht der Plan.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was sie bedeutet</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Entries of menus show their keys; the window lists all of them under Help, Keyboard.</source>
        <translation>Menüeinträge zeigen ihre Tasten; im Fenster stehen alle unter Hilfe, Tastatur.</translation>
    </message>
    <message>
        <source>Brigade %1: manual</source>
        <translation>Brigade %1: Handbuch</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>not a recording (its first bytes are not those of a .brigade file)</source>
        <translation>keine Aufzeichnung (die ersten Bytes sind nicht die einer .brigade-Datei)</translation>
    </message>
    <message>
        <source>ends before the plan was written, nothing to show</source>
        <translation>endet, bevor der Plan geschrieben war; nichts zu zeigen</translation>
    </message>
    <message>
        <source>ends before the description of the run was written, nothing to show</source>
        <translation>endet, bevor die Beschreibung des Laufs geschrieben war; nichts zu zeigen</translation>
    </message>
    <message>
        <source>is of version %1 of the recording format; this program reads up to version %2</source>
        <translation>hat Version %1 des Aufzeichnungsformats; dieses Programm liest bis Version %2</translation>
    </message>
    <message>
        <source>is larger than 2 GiB, the most that is read</source>
        <translation>ist größer als 2 GiB, mehr wird nicht gelesen</translation>
    </message>
    <message>
        <source>%1 (its plan):%2: %3</source>
        <translation>%1 (ihr Plan):%2: %3</translation>
    </message>
    <message>
        <source>damaged at byte %1: %2</source>
        <translation>beschädigt bei Byte %1: %2</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>Version 0</translation>
    </message>
    <message>
        <source>the checksum of a block&apos;s header does not match</source>
        <translation>die Prüfsumme eines Blockkopfs stimmt nicht</translation>
    </message>
    <message>
        <source>the checksum of a block does not match</source>
        <translation>die Prüfsumme eines Blocks stimmt nicht</translation>
    </message>
    <message>
        <source>a block of unknown type or impossible length</source>
        <translation>ein Block von unbekannter Art oder unmöglicher Länge</translation>
    </message>
    <message>
        <source>a block out of place</source>
        <translation>ein Block am falschen Platz</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>Bytes hinter dem Ende</translation>
    </message>
    <message>
        <source>an end that is cut off</source>
        <translation>ein abgeschnittenes Ende</translation>
    </message>
    <message>
        <source>the plan is missing</source>
        <translation>der Plan fehlt</translation>
    </message>
    <message>
        <source>the description of the run is missing</source>
        <translation>die Beschreibung des Laufs fehlt</translation>
    </message>
    <message>
        <source>the description of the run: %1</source>
        <translation>die Beschreibung des Laufs: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>wrong or missing &apos;%1&apos;</source>
        <translation>&apos;%1&apos; ist falsch oder fehlt</translation>
    </message>
    <message>
        <source>not a list of notices</source>
        <translation>keine Liste von Hinweisen</translation>
    </message>
    <message>
        <source>a time out of order or out of range</source>
        <translation>ein Zeitpunkt in falscher Reihenfolge oder außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a time out of range</source>
        <translation>ein Zeitpunkt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>an unknown kind of event</source>
        <translation>ein Ereignis unbekannter Art</translation>
    </message>
    <message>
        <source>an event of no thread</source>
        <translation>ein Ereignis ohne Thread</translation>
    </message>
    <message>
        <source>an unknown thread</source>
        <translation>ein unbekannter Thread</translation>
    </message>
    <message>
        <source>a process or thread number out of range</source>
        <translation>eine Prozess- oder Thread-Nummer außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a core number out of range</source>
        <translation>eine Kernnummer außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a task number out of range</source>
        <translation>eine Aufgabennummer außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>an event that is cut off</source>
        <translation>ein abgeschnittenes Ereignis</translation>
    </message>
    <message>
        <source>a number that is too long</source>
        <translation>eine zu lange Zahl</translation>
    </message>
    <message>
        <source>is no result of `measure`: &quot;%1&quot; is missing</source>
        <translation>ist kein Ergebnis von `measure`: &quot;%1&quot; fehlt</translation>
    </message>
    <message>
        <source>is of version %1 of the format, a newer one; this program reads version %2</source>
        <translation>hat Version %1 des Formats, eine neuere; dieses Programm liest Version %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, and this program reads %3</source>
        <translation>&quot;%1&quot; ist %2, und dieses Programm liest %3</translation>
    </message>
    <message>
        <source>charge &quot;%1&quot; has no median, p10 or p90</source>
        <translation>bei der Messgröße &quot;%1&quot; fehlt Median, p10 oder p90</translation>
    </message>
    <message>
        <source>has no charges</source>
        <translation>enthält keine Messgrößen</translation>
    </message>
    <message>
        <source>is too large for a result of `measure`</source>
        <translation>ist zu groß für ein Ergebnis von `measure`</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>the list of choices is too long</source>
        <translation>die Zugfolge ist zu lang</translation>
    </message>
    <message>
        <source>a list of choices has numbers from 1 to 9, and not &apos;%1&apos;</source>
        <translation>eine Zugfolge hat Zahlen von 1 bis 9, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this is no interleaving that Brigade has saved</source>
        <translation>das ist keine Verzahnung, die Brigade gespeichert hat</translation>
    </message>
    <message>
        <source>no such built-in scenario</source>
        <translation>kein mitgeliefertes Szenario heißt so</translation>
    </message>
    <message>
        <source>no such built-in plan</source>
        <translation>kein mitgelieferter Plan heißt so</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>&apos;%1&apos; ist nicht FELD=1..8[:SCHRITT] oder FELD=1,2,8</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range such as 1..8 or 1..8:2</source>
        <translation>&apos;%1&apos; ist kein Bereich wie 1..8 oder 1..8:2</translation>
    </message>
    <message>
        <source>the step of &apos;%1&apos; must be above 0</source>
        <translation>der Schritt von &apos;%1&apos; muss über 0 liegen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends before it begins</source>
        <translation>&apos;%1&apos; endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 values</source>
        <translation>&apos;%1&apos; hat mehr als %2 Werte</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is missing</source>
        <translation>ein Wert von &apos;%1&apos; fehlt</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is given twice</source>
        <translation>ein Wert von &apos;%1&apos; ist zweimal angegeben</translation>
    </message>
    <message>
        <source>a picture is written as .png, .svg or .pdf</source>
        <translation>ein Bild wird als .png, .svg oder .pdf geschrieben</translation>
    </message>
    <message>
        <source>a picture is %1x%2 to %3x%4 pixels large, not %5x%6</source>
        <translation>ein Bild ist %1x%2 bis %3x%4 Pixel groß, nicht %5x%6</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>nicht genug Speicher für das Bild</translation>
    </message>
    <message>
        <source>cannot be written as PDF</source>
        <translation>lässt sich nicht als PDF schreiben</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>nicht genug Speicher</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>die Adresse wird schon benutzt</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>is larger than a lesson may be (4 MB)</source>
        <translation>ist größer, als eine Lektion sein darf (4 MB)</translation>
    </message>
    <message>
        <source>a lesson begins with a line &apos;---&apos; and &apos;brigade-lesson: 1&apos;</source>
        <translation>eine Lektion beginnt mit einer Zeile &apos;---&apos; und &apos;brigade-lesson: 1&apos;</translation>
    </message>
    <message>
        <source>the head does not end: a second line &apos;---&apos; is missing</source>
        <translation>der Kopf endet nicht: Eine zweite Zeile &apos;---&apos; fehlt</translation>
    </message>
    <message>
        <source>is missing in the head</source>
        <translation>fehlt im Kopf</translation>
    </message>
    <message>
        <source>expected &apos;key: value&apos;</source>
        <translation>erwartet wird &apos;Feld: Wert&apos;</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>zweimal angegeben</translation>
    </message>
    <message>
        <source>is %1: a newer version of the lessons&apos; format; this program reads version 1</source>
        <translation>ist %1: eine neuere Version des Lektionsformats; dieses Programm liest Version 1</translation>
    </message>
    <message>
        <source>must be 1, not &apos;%1&apos;</source>
        <translation>muss 1 sein, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be small letters, digits and &apos;-&apos;</source>
        <translation>muss aus Kleinbuchstaben, Ziffern und &apos;-&apos; bestehen</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>is no key of the head</source>
        <translation>ist kein Feld des Kopfs</translation>
    </message>
    <message>
        <source>text before the first &apos;## kind: Title&apos;</source>
        <translation>Text vor dem ersten &apos;## Art: Titel&apos;</translation>
    </message>
    <message>
        <source>the lesson has no steps</source>
        <translation>die Lektion hat keine Schritte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of step</source>
        <translation>&apos;%1&apos; ist keine Art von Schritt</translation>
    </message>
    <message>
        <source>a step has a title: &apos;## %1: Title&apos;</source>
        <translation>ein Schritt hat einen Titel: &apos;## %1: Titel&apos;</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; needs a block ```json</source>
        <translation>ein Schritt &apos;%1&apos; braucht einen Block ```json</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; takes no JSON</source>
        <translation>zu einem Schritt &apos;%1&apos; gehört kein JSON</translation>
    </message>
    <message>
        <source>the block does not end: a line ``` is missing</source>
        <translation>der Block endet nicht: Eine Zeile ``` fehlt</translation>
    </message>
    <message>
        <source>a block of code does not end</source>
        <translation>ein Codeblock endet nicht</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>muss eine Liste von Objekten sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be an object of keys and values</source>
        <translation>muss ein Objekt aus Feldern und Werten sein</translation>
    </message>
    <message>
        <source>must be a value, not null</source>
        <translation>muss ein Wert sein, nicht null</translation>
    </message>
    <message>
        <source>must be an expression</source>
        <translation>muss ein Ausdruck sein</translation>
    </message>
    <message>
        <source>is no key that belongs here</source>
        <translation>ist kein Feld, das hierhergehört</translation>
    </message>
    <message>
        <source>is missing: what is said where the cores are too few</source>
        <translation>fehlt: was gesagt wird, wenn es zu wenige Kerne gibt</translation>
    </message>
    <message>
        <source>must be a word in small letters, not &apos;%1&apos;</source>
        <translation>muss ein Wort in Kleinbuchstaben sein, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something else already</source>
        <translation>&apos;%1&apos; bedeutet schon etwas anderes</translation>
    </message>
    <message>
        <source>must be number, choice, order or bars, not &apos;%1&apos;</source>
        <translation>muss number, choice, order oder bars sein, nicht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be more than &apos;from&apos;</source>
        <translation>muss mehr als &apos;from&apos; sein</translation>
    </message>
    <message>
        <source>one option is no choice</source>
        <translation>eine einzige Möglichkeit ist keine Wahl</translation>
    </message>
    <message>
        <source>at least two are needed</source>
        <translation>mindestens zwei sind nötig</translation>
    </message>
    <message>
        <source>a check needs &apos;holds&apos; or &apos;ask&apos;</source>
        <translation>ein Schritt check braucht &apos;holds&apos; oder &apos;ask&apos;</translation>
    </message>
    <message>
        <source>has no lessons (*.md, *.brigade-lesson)</source>
        <translation>enthält keine Lektionen (*.md, *.brigade-lesson)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is that of %2 already</source>
        <translation>&apos;%1&apos; gehört schon zu %2</translation>
    </message>
    <message>
        <source>is in the glossary twice</source>
        <translation>steht zweimal im Glossar</translation>
    </message>
    <message>
        <source>no node has this id</source>
        <translation>kein Knoten hat diese ID</translation>
    </message>
    <message>
        <source>a node has a question or an answer</source>
        <translation>ein Knoten hat entweder eine Frage oder eine Antwort</translation>
    </message>
    <message>
        <source>is not reached exactly once from the root</source>
        <translation>ist von der Wurzel aus nicht genau einmal zu erreichen</translation>
    </message>
    <message>
        <source>is thread, core or scene</source>
        <translation>muss thread, core oder scene sein</translation>
    </message>
    <message>
        <source>is a share of the run, from 0 to 1</source>
        <translation>muss ein Anteil des Laufs sein, von 0 bis 1</translation>
    </message>
    <message>
        <source>unexpected &apos;%1&apos;</source>
        <translation>unerwartet: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>der Ausdruck endet zu früh</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>eine Division durch null</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>&apos;%1&apos; fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>&apos;%1&apos; ist keine Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no function</source>
        <translation>&apos;%1&apos; ist keine Funktion</translation>
    </message>
    <message>
        <source>The progress file was damaged (%1). It is kept as %2.</source>
        <translation>Die Fortschrittsdatei war beschädigt (%1). Sie bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>The progress file %1 cannot be read (%2). Progress is not kept.</source>
        <translation>Die Fortschrittsdatei %1 lässt sich nicht lesen (%2). Der Fortschritt wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>it is of version %1, a newer one; this program reads version %2</source>
        <translation>sie hat Version %1, eine neuere; dieses Programm liest Version %2</translation>
    </message>
    <message>
        <source>it is not of this version</source>
        <translation>sie hat eine andere Version</translation>
    </message>
    <message>
        <source>is longer than 16 MiB</source>
        <translation>ist länger als 16 MiB</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>needs the form KEY=VALUE</source>
        <translation>muss die Form FELD=WERT haben</translation>
    </message>
    <message>
        <source>the key has an empty part</source>
        <translation>das Feld hat einen leeren Teil</translation>
    </message>
    <message>
        <source>the value is not UTF-8</source>
        <translation>der Wert ist kein UTF-8</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;</source>
        <translation>es gibt keine Aufgabe &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>es gibt keine Aufgabe &quot;%1&quot; (gemeint: &apos;%2&apos;?)</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; in &apos;%2&apos; (it has %3 elements, counted from 0)</source>
        <translation>es gibt kein &quot;%1&quot; in &apos;%2&apos; (Zahl der Elemente: %3, gezählt ab 0)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2 and has no keys</source>
        <translation>&apos;%1&apos; ist %2 und hat keine Felder</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>muss ein Objekt sein, nicht: %1</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>unbekanntes Feld &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>unbekanntes Feld &quot;%1&quot; (gemeint: &apos;%2&apos;?)</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (allowed: %2)</source>
        <translation>unbekanntes Feld &quot;%1&quot; (erlaubt: %2)</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?) (allowed: %3)</source>
        <translation>unbekanntes Feld &quot;%1&quot; (gemeint: &apos;%2&apos;?) (erlaubt: %3)</translation>
    </message>
    <message>
        <source>must be one of %1, not %2</source>
        <translation>muss einer dieser Werte sein: %1; nicht: %2</translation>
    </message>
    <message>
        <source>must be one of %1, not %2 (did you mean &apos;%3&apos;?)</source>
        <translation>muss einer dieser Werte sein: %1; nicht: %2 (gemeint: &apos;%3&apos;?)</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>muss true oder false sein, nicht: %1</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2, not %3</source>
        <translation>muss eine Zahl von %1 bis %2 sein, nicht: %3</translation>
    </message>
    <message>
        <source>must be a number above %1, at most %2, not %3</source>
        <translation>muss eine Zahl über %1 und höchstens %2 sein, nicht: %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein, nicht: %3</translation>
    </message>
    <message>
        <source>must be a text of one line, at most %1 bytes, not %2</source>
        <translation>muss ein einzeiliger Text von höchstens %1 Bytes sein, nicht: %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, 0-9, _ and -, not %2</source>
        <translation>muss ein Text aus 1 bis %1 Zeichen (a-z, 0-9, _ und -) sein, nicht: %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -, not %2</source>
        <translation>muss ein Text aus 1 bis %1 Zeichen (a-z, A-Z, 0-9, _ und -) sein, nicht: %2</translation>
    </message>
    <message>
        <source>must be a list of at most %1 steps, not %2</source>
        <translation>muss eine Liste von höchstens %1 Schritten sein, nicht: %2</translation>
    </message>
    <message>
        <source>must be a list of 1 to %1 tasks, not %2</source>
        <translation>muss eine Liste von 1 bis %1 Aufgaben sein, nicht: %2</translation>
    </message>
    <message>
        <source>must be 1, the only version of the plan&apos;s format so far, not %1</source>
        <translation>muss 1 sein, die bisher einzige Version des Planformats, nicht: %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing (must be a number above %1, at most %2)</source>
        <translation>fehlt (muss eine Zahl über %1 und höchstens %2 sein)</translation>
    </message>
    <message>
        <source>is missing (must be a whole number from %1 to %2)</source>
        <translation>fehlt (muss eine ganze Zahl von %1 bis %2 sein)</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, 0-9, _ and -)</source>
        <translation>fehlt (muss ein Text aus 1 bis %1 Zeichen sein: a-z, 0-9, _ und -)</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -)</source>
        <translation>fehlt (muss ein Text aus 1 bis %1 Zeichen sein: a-z, A-Z, 0-9, _ und -)</translation>
    </message>
    <message>
        <source>is missing (must be a list of at most %1 steps)</source>
        <translation>fehlt (muss eine Liste von höchstens %1 Schritten sein)</translation>
    </message>
    <message>
        <source>is missing (must be a list of 1 to %1 tasks)</source>
        <translation>fehlt (muss eine Liste von 1 bis %1 Aufgaben sein)</translation>
    </message>
    <message>
        <source>is missing (must be 1, the version of the plan&apos;s format)</source>
        <translation>fehlt (muss 1 sein, die Version des Planformats)</translation>
    </message>
    <message>
        <source>is %1: a newer version of the plan&apos;s format; this program reads version 1</source>
        <translation>ist %1: eine neuere Version des Planformats; dieses Programm liest Version 1</translation>
    </message>
    <message>
        <source>has %1 steps, must be a list of at most %2 steps</source>
        <translation>hat %1 Schritte, muss eine Liste von höchstens %2 Schritten sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of %2 already (names must be unique)</source>
        <translation>&quot;%1&quot; ist schon der Name von %2 (Namen müssen eindeutig sein)</translation>
    </message>
    <message>
        <source>a step has exactly one key, this one has %1 too</source>
        <translation>ein Schritt hat genau ein Feld, dieser hat auch %1</translation>
    </message>
    <message>
        <source>must have exactly one key (one of %1)</source>
        <translation>muss genau ein Feld haben (eines von: %1)</translation>
    </message>
    <message>
        <source>goes with a crash step only</source>
        <translation>ist nur bei einem Schritt crash erlaubt</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at least 1</source>
        <translation>die Anzahlen aller Aufgaben müssen zusammen mindestens 1 ergeben</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at most %1, not %2</source>
        <translation>die Anzahlen aller Aufgaben dürfen zusammen höchstens %1 ergeben, nicht %2</translation>
    </message>
    <message>
        <source>mode &apos;threads&apos; runs at most %1 tasks all at once, not %2 (use mode &apos;pool&apos;)</source>
        <translation>der Modus &apos;threads&apos; führt höchstens %1 Aufgaben auf einmal aus, nicht %2 (dafür gibt es den Modus &apos;pool&apos;)</translation>
    </message>
    <message>
        <source>does not apply to mode &apos;%1&apos;</source>
        <translation>gilt nicht für den Modus &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;async def&apos; does not apply to mode &apos;%1&apos;</source>
        <translation>&apos;async def&apos; gilt nicht für den Modus &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to arrival kind &apos;%1&apos;</source>
        <translation>gilt nicht für ein Eintreffen der Art &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to sync &apos;atomic&apos;: it has no window</source>
        <translation>gilt nicht für sync &apos;atomic&apos;: Dort gibt es kein Fenster</translation>
    </message>
    <message>
        <source>an &apos;async def&apos; task of an event loop must not wait for a lock (use &apos;def&apos;)</source>
        <translation>eine Aufgabe mit &apos;async def&apos; darf in einem Event-Loop nicht auf einen Lock warten (stattdessen: &apos;def&apos;)</translation>
    </message>
    <message>
        <source>locks &quot;%1&quot; and no later step of the task unlocks it</source>
        <translation>nimmt den Lock &quot;%1&quot;, und kein späterer Schritt der Aufgabe gibt ihn zurück</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>&quot;%1&quot; ist schon durch steps[%2] gesperrt (die Aufgabe würde auf sich selbst warten)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not locked by an earlier step</source>
        <translation>&quot;%1&quot; ist durch keinen früheren Schritt gesperrt</translation>
    </message>
    <message>
        <source>takes the lock &quot;%1&quot;, which is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>nimmt den Lock &quot;%1&quot;, der schon durch steps[%2] gesperrt ist (die Aufgabe würde auf sich selbst warten)</translation>
    </message>
    <message>
        <source>share too many variables (at most %1)</source>
        <translation>haben zu viele gemeinsame Variablen (höchstens %1)</translation>
    </message>
    <message>
        <source>share too many locks (at most %1)</source>
        <translation>haben zu viele gemeinsame Locks (höchstens %1)</translation>
    </message>
    <message>
        <source>increment &quot;%1&quot; too often (at most %2 times in all)</source>
        <translation>erhöhen &quot;%1&quot; zu oft (höchstens %2-mal insgesamt)</translation>
    </message>
    <message>
        <source>appears twice (first in line %1)</source>
        <translation>steht zweimal da (zuerst in Zeile %1)</translation>
    </message>
    <message>
        <source>the number &quot;%1&quot; does not fit a 64-bit floating point number</source>
        <translation>die Zahl &quot;%1&quot; passt nicht in eine 64-Bit-Gleitkommazahl</translation>
    </message>
    <message>
        <source>a number does not fit a 64-bit floating point number</source>
        <translation>eine Zahl passt nicht in eine 64-Bit-Gleitkommazahl</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>hat mehr als %1 Werte</translation>
    </message>
    <message>
        <source>has too many keys (at most %1)</source>
        <translation>hat zu viele Felder (höchstens %1)</translation>
    </message>
    <message>
        <source>a text is too long (at most %1 bytes)</source>
        <translation>ein Text ist zu lang (höchstens %1 Bytes)</translation>
    </message>
    <message>
        <source>is nested too deeply (at most %1 levels)</source>
        <translation>ist zu tief verschachtelt (höchstens %1 Ebenen)</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>the text is empty (must be a JSON object)</source>
        <translation>der Text ist leer (muss ein JSON-Objekt sein)</translation>
    </message>
    <message>
        <source>the text starts with a byte order mark (save as UTF-8 without)</source>
        <translation>der Text beginnt mit einer Byte-Order-Mark (als UTF-8 ohne BOM speichern)</translation>
    </message>
    <message>
        <source>the text ends too early (a bracket, brace or quote is not closed)</source>
        <translation>der Text endet zu früh (eine Klammer oder ein Anführungszeichen ist nicht geschlossen)</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>nach dem Ende des Dokuments folgt noch Text</translation>
    </message>
    <message>
        <source>is not JSON: a comma, quote or bracket is missing or too many at or before &quot;%1&quot;</source>
        <translation>ist kein JSON: Ein Komma, ein Anführungszeichen oder eine Klammer fehlt oder ist zu viel, bei &quot;%1&quot; oder davor</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number above %1, at most %2</source>
        <translation>eine Zahl über %1, höchstens %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>einer dieser Werte: %1</translation>
    </message>
    <message>
        <source>a text of one line, at most %1 bytes</source>
        <translation>ein einzeiliger Text von höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, 0-9, _ and -</source>
        <translation>ein Text aus 1 bis %1 Zeichen: a-z, 0-9, _ und -</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -</source>
        <translation>ein Text aus 1 bis %1 Zeichen: a-z, A-Z, 0-9, _ und -</translation>
    </message>
    <message>
        <source>1, the only version of the plan&apos;s format so far</source>
        <translation>1, die bisher einzige Version des Planformats</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>das Worker-Programm fehlt</translation>
    </message>
    <message>
        <source>the worker processes did not get ready</source>
        <translation>die Worker-Prozesse waren nicht rechtzeitig bereit</translation>
    </message>
    <message>
        <source>worker process %1 ended before it was ready (%2)</source>
        <translation>der Worker-Prozess %1 endete, bevor er bereit war (%2)</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>stopped before it started</source>
        <translation>gestoppt, bevor er begann</translation>
    </message>
    <message>
        <source>the supplier process did not start: %1</source>
        <translation>der Lieferantenprozess startete nicht: %1</translation>
    </message>
    <message>
        <source>cannot start &apos;%1&apos;: %2</source>
        <translation>&apos;%1&apos; lässt sich nicht starten: %2</translation>
    </message>
    <message>
        <source>the worker&apos;s calibration cannot be read</source>
        <translation>die Kalibrierung des Workers lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot create shared memory: %1</source>
        <translation>gemeinsamer Speicher lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>cannot size shared memory: %1</source>
        <translation>die Größe des gemeinsamen Speichers lässt sich nicht festlegen: %1</translation>
    </message>
    <message>
        <source>cannot map shared memory: %1</source>
        <translation>gemeinsamer Speicher lässt sich nicht einblenden: %1</translation>
    </message>
    <message>
        <source>cannot listen on 127.0.0.1:%1: %2</source>
        <translation>an 127.0.0.1:%1 lässt sich nicht lauschen: %2</translation>
    </message>
    <message>
        <source>only a plan of mode &apos;async&apos; can be open to HTTP: its event loop reads the requests, and def tasks go to its pool of threads (change &quot;mode&quot;, or add --set mode=async)</source>
        <translation>für HTTP öffnen lässt sich nur ein Plan im Modus &apos;async&apos;: Sein Event-Loop liest die Anfragen, und def-Aufgaben gehen an seinen Thread-Pool (&quot;mode&quot; ändern oder --set mode=async hinzufügen)</translation>
    </message>
    <message>
        <source>&apos;payload_kb&apos; does not apply to requests over HTTP: they carry none</source>
        <translation>&apos;payload_kb&apos; gilt nicht für Anfragen über HTTP: Sie tragen keine Ladung</translation>
    </message>
    <message>
        <source>worker %1 took %2 requests with it, counted as lost; what clients had sent and it had not read yet, nobody has counted</source>
        <translation>der Worker %1 nahm Anfragen mit sich, die als verloren zählen: %2; was Clients gesendet hatten und er noch nicht gelesen hatte, hat niemand gezählt</translation>
    </message>
    <message>
        <source>no worker is left to answer requests</source>
        <translation>kein Worker ist mehr da, um Anfragen zu beantworten</translation>
    </message>
    <message>
        <source>the run broke off: %1</source>
        <translation>der Lauf brach ab: %1</translation>
    </message>
    <message>
        <source>&apos;cores&apos; lowered from %1 to %2: this program may use no more here</source>
        <translation>&apos;cores&apos; von %1 auf %2 gesenkt: Mehr darf dieses Programm hier nicht benutzen</translation>
    </message>
    <message>
        <source>&apos;cores&apos; cannot be limited on this system: it has no affinity</source>
        <translation>&apos;cores&apos; lässt sich auf diesem System nicht begrenzen: Es kennt keine Affinität</translation>
    </message>
    <message>
        <source>of each step&apos;s increments the first %1 are traced one by one, and of the later ones %2 that overwrote another&apos;s; the counters count all of them</source>
        <translation>von den Inkrementen jedes Schritts werden die ersten %1 einzeln aufgezeichnet, von den späteren nur noch %2, die ein anderes überschrieben; die Zähler zählen alle</translation>
    </message>
    <message>
        <source>process %1: %2</source>
        <translation>Prozess %1: %2</translation>
    </message>
    <message>
        <source>the system does not let this user see context switches (kernel.perf_event_paranoid is %1, 2 would do; a sandbox may forbid it too)</source>
        <translation>das System zeigt diesem Benutzer keine Kontextwechsel (kernel.perf_event_paranoid ist %1, 2 würde genügen; auch eine Sandbox kann es verbieten)</translation>
    </message>
    <message>
        <source>this kernel, or the sandbox around this program, has no perf_event_open</source>
        <translation>dieser Kernel oder die Sandbox um dieses Programm bietet kein perf_event_open</translation>
    </message>
    <message>
        <source>there is no process %1 to watch</source>
        <translation>es gibt keinen Prozess %1, der sich beobachten ließe</translation>
    </message>
    <message>
        <source>context switches cannot be watched: %1</source>
        <translation>Kontextwechsel lassen sich nicht beobachten: %1</translation>
    </message>
    <message>
        <source>context switches are not watched: BRIGADE_SWITCHES=refuse</source>
        <translation>Kontextwechsel werden nicht beobachtet: BRIGADE_SWITCHES=refuse</translation>
    </message>
    <message>
        <source>no memory may be locked for watching context switches (kernel.perf_event_mlock_kb, ulimit -l): %1</source>
        <translation>zum Beobachten der Kontextwechsel darf kein Speicher gesperrt werden (kernel.perf_event_mlock_kb, ulimit -l): %1</translation>
    </message>
    <message>
        <source>this system does not tell who was on which core</source>
        <translation>dieses System verrät nicht, wer auf welchem Kern war</translation>
    </message>
    <message>
        <source>task &apos;%1&apos;: %2</source>
        <translation>Aufgabe &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>its payload arrived damaged</source>
        <translation>ihre Ladung kam beschädigt an</translation>
    </message>
    <message>
        <source>deadlock: %1</source>
        <translation>Deadlock: %1</translation>
    </message>
    <message>
        <source>thread %1 holds &apos;%2&apos; and waits for &apos;%3&apos;</source>
        <translation>Thread %1 hält &apos;%2&apos; und wartet auf &apos;%3&apos;</translation>
    </message>
    <message>
        <source>was dismissed while it waited for the lock &apos;%1&apos;: the others of the deadlock go on</source>
        <translation>wurde entlassen, während sie auf den Lock &apos;%1&apos; wartete: Die anderen im Deadlock machen weiter</translation>
    </message>
    <message>
        <source>gave up waiting for the lock &apos;%1&apos;: those who wait hold what the others wait for (deadlock)</source>
        <translation>gab das Warten auf den Lock &apos;%1&apos; auf: Die Wartenden halten, worauf die anderen warten (Deadlock)</translation>
    </message>
    <message>
        <source>cannot write a temporary file: %1</source>
        <translation>eine temporäre Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>cannot sync a temporary file: %1</source>
        <translation>eine temporäre Datei lässt sich nicht synchronisieren: %1</translation>
    </message>
    <message>
        <source>cannot rewind a temporary file: %1</source>
        <translation>eine temporäre Datei lässt sich nicht zurückspulen: %1</translation>
    </message>
    <message>
        <source>cannot read a temporary file: %1</source>
        <translation>eine temporäre Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>a temporary file holds other bytes than were written</source>
        <translation>eine temporäre Datei enthält andere Bytes, als geschrieben wurden</translation>
    </message>
    <message>
        <source>no folder for temporary files: %1</source>
        <translation>kein Ordner für temporäre Dateien: %1</translation>
    </message>
    <message>
        <source>no temporary file in &apos;%1&apos;: %2</source>
        <translation>keine temporäre Datei in &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the supplier does not answer: %1</source>
        <translation>der Lieferant antwortet nicht: %1</translation>
    </message>
    <message>
        <source>no more threads: %1</source>
        <translation>keine weiteren Threads: %1</translation>
    </message>
    <message>
        <source>the worker process did not get ready</source>
        <translation>der Worker-Prozess war nicht rechtzeitig bereit</translation>
    </message>
    <message>
        <source>the worker process does not answer</source>
        <translation>der Worker-Prozess antwortet nicht</translation>
    </message>
    <message>
        <source>the worker process has ended: %1</source>
        <translation>der Worker-Prozess ist beendet: %1</translation>
    </message>
    <message>
        <source>the worker process talks nonsense</source>
        <translation>der Worker-Prozess redet Unsinn</translation>
    </message>
    <message>
        <source>the measuring process has died</source>
        <translation>der Messprozess ist gestorben</translation>
    </message>
    <message>
        <source>the measuring process said &apos;%1&apos;</source>
        <translation>der Messprozess sagte &apos;%1&apos;</translation>
    </message>
    <message>
        <source>step by step goes one process only: set &apos;processes&apos; to 1</source>
        <translation>Schritt für Schritt läuft nur ein einziger Prozess: &apos;processes&apos; auf 1 setzen</translation>
    </message>
    <message>
        <source>step by step goes a thread for each task: set &apos;mode&apos; to &apos;threads&apos;, without arrivals</source>
        <translation>Schritt für Schritt läuft nur ein Thread je Aufgabe: &apos;mode&apos; auf &apos;threads&apos; setzen, ohne &apos;arrival&apos;</translation>
    </message>
    <message>
        <source>step by step goes no task with a payload (&apos;%1&apos;)</source>
        <translation>Schritt für Schritt läuft keine Aufgabe mit Ladung (&apos;%1&apos;)</translation>
    </message>
    <message>
        <source>step by step go at most %1 tasks, not %2</source>
        <translation>Schritt für Schritt laufen höchstens %1 Aufgaben, nicht %2</translation>
    </message>
    <message>
        <source>step by step goes no task with a step &apos;net_ms&apos; or &apos;crash&apos;</source>
        <translation>Schritt für Schritt läuft keine Aufgabe mit einem Schritt &apos;net_ms&apos; oder &apos;crash&apos;</translation>
    </message>
    <message>
        <source>step by step go at most %1 moments, and this plan has %2: make &apos;times&apos; smaller</source>
        <translation>Schritt für Schritt sind höchstens %1 Momente möglich, und dieser Plan hat %2: &apos;times&apos; verkleinern</translation>
    </message>
    <message>
        <source>the same choices did not lead to the same state</source>
        <translation>dieselben Züge führten nicht zum selben Zustand</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: figures and pictures are incomplete</source>
        <translation>Ereignisse, die keinen Platz fanden und fehlen: %1; Kennzahlen und Bilder sind unvollständig</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away: the figures are of what came after</source>
        <translation>die ersten %1 s wurden verworfen: Die Kennzahlen gelten für das, was danach kam</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away (%2 events, %3 finished tasks): the figures are of what came after</source>
        <translation>die ersten %1 s wurden verworfen (Ereignisse: %2, erledigte Aufgaben: %3): Die Kennzahlen gelten für das, was danach kam</translation>
    </message>
    <message>
        <source>the run broke off before its end</source>
        <translation>der Lauf brach vor seinem Ende ab</translation>
    </message>
    <message>
        <source>the run was stopped before its end</source>
        <translation>der Lauf wurde vor seinem Ende gestoppt</translation>
    </message>
    <message>
        <source>the recording ends before its run did: what was whole is shown</source>
        <translation>die Aufzeichnung endet, bevor ihr Lauf zu Ende war: Zu sehen ist, was vollständig war</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>restaurant %1 (pid %2)</source>
        <extracomment>%1: number of a restaurant (process); %2: its number in the system</extracomment>
        <translation>Restaurant %1 (PID %2)</translation>
    </message>
    <message>
        <source>restaurant %1</source>
        <translation>Restaurant %1</translation>
    </message>
    <message>
        <source>supplier, number %1 (pid %2)</source>
        <extracomment>Who answers over the network. %1: number of the process; %2: that in the system</extracomment>
        <translation>Lieferant, Nummer %1 (PID %2)</translation>
    </message>
    <message>
        <source>chef %1</source>
        <translation>Koch %1</translation>
    </message>
    <message>
        <source>the only chef</source>
        <translation>der einzige Koch</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>Oberkellner</translation>
    </message>
    <message>
        <source>stove %1</source>
        <translation>Herd %1</translation>
    </message>
    <message>
        <source>restaurant %1, %2</source>
        <extracomment>%1: number of a restaurant; %2: such as &quot;chef 2&quot;</extracomment>
        <translation>Restaurant %1, %2</translation>
    </message>
    <message>
        <source>✖ burnt down at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ abgebrannt bei %2: %1</translation>
    </message>
    <message>
        <source>bathroom handed over</source>
        <extracomment>In a legend: the GIL went from one chef to another</extracomment>
        <translation>Waschraum übergeben</translation>
    </message>
    <message>
        <source>stove not used by this run</source>
        <translation>Herd von diesem Lauf nicht benutzt</translation>
    </message>
    <message>
        <source>%1 chefs, each in a colour and pattern</source>
        <translation>%1 Köche, jeder mit Farbe und Muster</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the bathroom</source>
        <translation>nicht gezeichnet: %1 Übergaben des Waschraums</translation>
    </message>
    <message>
        <source>a row stands for %1 chefs</source>
        <translation>eine Zeile steht für %1 Köche</translation>
    </message>
    <message>
        <source>No chef has cooked yet.</source>
        <translation>Noch hat kein Koch gekocht.</translation>
    </message>
    <message>
        <source>by stove</source>
        <extracomment>After the title of a picture: each row is a stove (core)</extracomment>
        <translation>nach Herd</translation>
    </message>
    <message>
        <source>%1 of %2 orders done</source>
        <translation>%1 von %2 Bestellungen erledigt</translation>
    </message>
    <message>
        <source>bathroom changes %1</source>
        <extracomment>&quot;Changes&quot; is a noun: how often the GIL changed hands. %1: the count</extracomment>
        <translation>Waschraumwechsel %1</translation>
    </message>
    <message>
        <source>cooks, no bathroom needed</source>
        <translation>kocht, braucht keinen Waschraum</translation>
    </message>
    <message>
        <source>arrives</source>
        <extracomment>What a chef does, on short bars and in legends: one or two short words each</extracomment>
        <translation>kommt</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>kocht</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>no stove</source>
        <translation>kein Herd</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativ</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>steht an</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>PlanHint</name>
    <message>
        <source>computes %1</source>
        <extracomment>A step of a task, in the third person. %1: a time such as 40 ms</extracomment>
        <translation>rechnet %1</translation>
    </message>
    <message>
        <source>computes %1 in native code</source>
        <translation>rechnet %1 in nativem Code</translation>
    </message>
    <message>
        <source>sleeps %1</source>
        <translation>schläft %1</translation>
    </message>
    <message>
        <source>waits %1 for a supplier</source>
        <extracomment>A step of a task. %1: a time; supplier: a process that answers</extracomment>
        <translation>wartet %1 auf einen Lieferanten</translation>
    </message>
    <message>
        <source>writes and reads %1 KB</source>
        <translation>schreibt und liest %1 KB</translation>
    </message>
    <message>
        <source>crashes</source>
        <extracomment>A step of a task, a verb in the third person</extracomment>
        <translation>stürzt ab</translation>
    </message>
    <message>
        <source>sleeps %1 and keeps its thread</source>
        <translation>schläft %1 und behält seinen Thread</translation>
    </message>
    <message>
        <source>%1 updates of “%2”</source>
        <extracomment>A step of a task. %1: a count; %2: name of a shared variable</extracomment>
        <translation>Updates von „%2“: %1</translation>
    </message>
    <message>
        <source>locks “%1”</source>
        <extracomment>A step of a task, a verb in the third person. %1: name of a lock</extracomment>
        <translation>nimmt den Lock „%1“</translation>
    </message>
    <message>
        <source>unlocks “%1”</source>
        <translation>gibt den Lock „%1“ zurück</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <extracomment>%1: a count; %2: name of a task; %3: its steps, such as &quot;computes 40 ms, sleeps 1 s&quot;</extracomment>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nothing is open&lt;/h3&gt;&lt;p&gt;Choose a scenario on the left, or drop a plan or a recording here.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Nichts ist geöffnet&lt;/h3&gt;&lt;p&gt;Links ein Szenario wählen oder einen Plan oder eine Aufzeichnung hierher ziehen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;The %2:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Press &lt;b&gt;Run&lt;/b&gt; (F5).&lt;/p&gt;</source>
        <extracomment>%1: title of a plan; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: lines. Run is the button</extracomment>
        <translation>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;Die %2:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ausführen&lt;/b&gt; drücken (F5).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a count; %2: a noun such as &quot;processes&quot; or &quot;stoves&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1: a count; %2: name of a task</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2 a second for %3</source>
        <extracomment>%1: a number; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: a time</extracomment>
        <translation>%1 %2 je Sekunde, Dauer %3</translation>
    </message>
    <message>
        <source>%1 clients for %2</source>
        <translation>Clients: %1, Dauer %2</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>one %1 per %2</source>
        <extracomment>%1: &quot;thread&quot; or &quot;chef&quot;; %2: &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>ein %1 je %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>%1: such as &quot;4 threads&quot;; each: in each process</extracomment>
        <translation>je %1</translation>
    </message>
    <message>
        <source>one %1, up to %2</source>
        <extracomment>%1: &quot;event loop&quot; or &quot;head waiter&quot;; %2: such as &quot;4 threads&quot;</extracomment>
        <translation>ein %1, bis zu %2</translation>
    </message>
    <message>
        <source>each with one %1 and up to %2</source>
        <translation>jeweils ein %1 und bis zu %2</translation>
    </message>
    <message>
        <source>%1 on, %2 %3</source>
        <extracomment>%1: &quot;GIL&quot; or &quot;bathroom&quot;; %2: &quot;switch interval&quot; or &quot;time before a knock&quot;; %3: a time</extracomment>
        <translation>%1 an, %2 %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1: such as &quot;4 cores&quot;</extracomment>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>PythonListing</name>
    <message>
        <source>%1 requests a second come from outside, for %2 s.</source>
        <translation>Von außen kommen %1 Anfragen je Sekunde, %2 s lang.</translation>
    </message>
    <message>
        <source>%1 clients ask for %2 s; each thinks for %3 ms before it asks again.</source>
        <translation>Clients: %1; sie fragen %2 s lang, und jeder denkt %3 ms nach, bevor er wieder fragt.</translation>
    </message>
    <message>
        <source>Serve it: uvicorn program:app --workers %1</source>
        <translation>Als Server starten: uvicorn program:app --workers %1</translation>
    </message>
    <message>
        <source>Without a GIL: needs free-threaded Python, python3.13t or later.</source>
        <translation>Ohne GIL: braucht Python ohne GIL (free-threaded), python3.13t oder neuer.</translation>
    </message>
    <message>
        <source>In the plan, not in this program: %1.</source>
        <translation>Im Plan, aber nicht in diesem Programm: %1.</translation>
    </message>
    <message>
        <source>Linux; cores: %1</source>
        <translation>Linux; Kerne: %1</translation>
    </message>
    <message>
        <source>every process has its own</source>
        <translation>jeder Prozess hat seinen eigenen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1; the %2 can do nothing else meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1; der %2 kann inzwischen nichts anderes tun</translation>
    </message>
    <message>
        <source>%1; the %2 is free meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%1; der %2 ist inzwischen frei</translation>
    </message>
    <message>
        <source>%1; the %2 goes on with others meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1; der %2 macht inzwischen mit anderen weiter</translation>
    </message>
    <message>
        <source>Python code: whoever runs it holds the GIL.</source>
        <translation>Python-Code: Wer ihn ausführt, hält den GIL.</translation>
    </message>
    <message>
        <source>computes for %1 and %2</source>
        <translation>rechnet %1 lang und %2</translation>
    </message>
    <message>
        <source>A call into C, which lets go of the GIL.</source>
        <translation>Ein Aufruf in C, der den GIL freigibt.</translation>
    </message>
    <message>
        <source>computes for %1 in C</source>
        <translation>rechnet %1 lang in C</translation>
    </message>
    <message>
        <source>sleeps for %1</source>
        <translation>schläft %1 lang</translation>
    </message>
    <message>
        <source>Answers /250 after 250 ms, as a database would.</source>
        <translation>Antwortet auf /250 nach 250 ms, wie es eine Datenbank täte.</translation>
    </message>
    <message>
        <source>another process has opened it</source>
        <translation>ein anderer Prozess hat ihn geöffnet</translation>
    </message>
    <message>
        <source>asks a server and waits for its answer, %1</source>
        <translation>fragt einen Server und wartet auf seine Antwort, %1</translation>
    </message>
    <message>
        <source>writes %1 kB to a file, waits until they are on the disk, and reads them back</source>
        <translation>schreibt %1 kB in eine Datei, wartet, bis sie auf der Platte sind, und liest sie zurück</translation>
    </message>
    <message>
        <source>ends its whole process</source>
        <translation>beendet seinen ganzen Prozess</translation>
    </message>
    <message>
        <source>sleeps for %1 and lets nobody else have its thread</source>
        <translation>schläft %1 lang und überlässt seinen Thread niemandem</translation>
    </message>
    <message>
        <source>takes the %1 &quot;%2&quot;, and waits while another has it</source>
        <translation>nimmt den %1 &quot;%2&quot; und wartet, solange ihn jemand anders hat</translation>
    </message>
    <message>
        <source>gives the %1 &quot;%2&quot; back</source>
        <translation>gibt den %1 &quot;%2&quot; zurück</translation>
    </message>
    <message>
        <source>adds 1 to &quot;%1&quot;, %2 times: read, add, write</source>
        <translation>erhöht &quot;%1&quot; %2-mal um 1: lesen, addieren, schreiben</translation>
    </message>
</context>
<context>
    <name>PythonPanel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;Restaurant 1&quot; or &quot;Process 1&quot;, %2 &quot;Chef 2&quot; or &quot;Thread 2&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is here: %2, turn %3 of %4, for %5 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 and %4 the turn of a loop, %5 a duration</extracomment>
        <translation>%1 ist hier: %2, Durchgang %3 von %4, bisher %5</translation>
    </message>
    <message>
        <source>%1 is here: %2, for %3 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 a duration</extracomment>
        <translation>%1 ist hier: %2, bisher %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <extracomment>%1 is a task, %4 what the step does</extracomment>
        <translation>%1, Schritt %2 von %3: %4</translation>
    </message>
    <message>
        <source>%1, steps %2, %3, … %4 of %5: %6</source>
        <extracomment>%1 is a task, %2 to %4 numbers of steps, %6 what each does</extracomment>
        <translation>%1, Schritte %2, %3, … %4 von %5: %6</translation>
    </message>
    <message>
        <source>%1 is in %2(), which is not listed here.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 a function</extracomment>
        <translation>%1 ist in %2(), das hier nicht aufgeführt ist.</translation>
    </message>
    <message>
        <source>%1 has no %2 in hand.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 &quot;order&quot; or &quot;task&quot;</extracomment>
        <translation>%1 hat keine %2 in Arbeit.</translation>
    </message>
    <message>
        <source>%1 is not there at this moment.</source>
        <translation>%1 ist in diesem Moment nicht da.</translation>
    </message>
</context>
<context>
    <name>RunChart</name>
    <message>
        <source>In this part of the run nobody was there.</source>
        <translation>In diesem Teil des Laufs war niemand da.</translation>
    </message>
    <message>
        <source>%1, all %2 together</source>
        <translation>%1, alle %2 zusammen</translation>
    </message>
    <message>
        <source>; %1: %2 alone, who is followed</source>
        <translation>; %1: nur %2 (verfolgt)</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In a legend, short: tasks that have not begun</extracomment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Arrived and not begun; of each step of time the most at once</source>
        <translation>Eingetroffen und nicht begonnen; je Zeitschritt die meisten zugleich</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Noch ist nichts erledigt.</translation>
    </message>
    <message>
        <source>done per second</source>
        <translation>je Sekunde erledigt</translation>
    </message>
    <message>
        <source>Done in each step of time</source>
        <translation>In jedem Zeitschritt erledigt</translation>
    </message>
    <message>
        <source>In this part of the run nothing is done.</source>
        <translation>In diesem Teil des Laufs ist nichts erledigt.</translation>
    </message>
    <message>
        <source>50 %</source>
        <extracomment>In a legend: so many of the tasks took no longer than the curve; as 90 % and 99 %</extracomment>
        <translation>50 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent of those done in a step of time took no longer</source>
        <translation>Vom Eintreffen bis zum Ende; so viel Prozent der in einem Zeitschritt erledigten brauchten nicht länger</translation>
    </message>
    <message>
        <source>This stands here when the run has ended.</source>
        <translation>Dies steht hier, wenn der Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>ideal (predicted)</source>
        <extracomment>Beside a bar, short: the shortest time in which this machine could do it</extracomment>
        <translation>ideal (vorhergesagt)</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest alone</source>
        <translation>Das Größere von zweien: die gesamte Rechenzeit, auf die Kerne verteilt, und die längste allein</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>Makespan, measured</source>
        <translation>Gesamtdauer, gemessen</translation>
    </message>
    <message>
        <source>in sequence</source>
        <extracomment>Beside a bar, short: one task after the other</extracomment>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>The times of all of them, each alone, added up</source>
        <translation>Die Zeiten von allen, jede für sich allein, zusammengezählt</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>%1 in der Warteschlange</translation>
    </message>
    <message>
        <source>%1 done per second</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>%1 je Sekunde erledigt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Makespan, sequence and ideal</source>
        <translation>Gesamtdauer, nacheinander und ideal</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <extracomment>Name of a chart. State: what threads do, such as waiting</extracomment>
        <translation>Zeit in jedem Zustand</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Threads and cores</source>
        <translation>Threads und Kerne</translation>
    </message>
    <message>
        <source>Dinner for three</source>
        <translation>Abendessen für drei</translation>
    </message>
    <message>
        <source>Dinner for three, one dish after another</source>
        <translation>Abendessen für drei, ein Gericht nach dem anderen</translation>
    </message>
    <message>
        <source>Dinner for three, stirred without a pause</source>
        <translation>Abendessen für drei, pausenlos gerührt</translation>
    </message>
    <message>
        <source>Four equal dishes on two stoves</source>
        <translation>Vier gleiche Gerichte auf zwei Herden</translation>
    </message>
    <message>
        <source>Thirty-two busy chefs on two stoves</source>
        <translation>Zweiunddreißig fleißige Köche an zwei Herden</translation>
    </message>
    <message>
        <source>A new chef for each of a thousand orders</source>
        <translation>Tausend Bestellungen, für jede ein neuer Koch</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Two restaurants, each with its own GIL</source>
        <translation>Zwei Restaurants, jedes mit eigenem GIL</translation>
    </message>
    <message>
        <source>One of two restaurants burns down</source>
        <translation>Eins von zwei Restaurants brennt ab</translation>
    </message>
    <message>
        <source>One process crashes, the other serves on, and a new one takes its place</source>
        <translation>Ein Prozess stürzt ab, der andere bedient weiter, und ein neuer rückt nach</translation>
    </message>
    <message>
        <source>Four processes hold four copies of 32 MB; set processes to 1 and see</source>
        <extracomment>&quot;processes&quot; after &quot;set&quot; is the slider or key of that name</extracomment>
        <translation>Vier Prozesse halten vier Kopien von 32&#xa0;MB; Prozesse auf 1 stellen und hinsehen</translation>
    </message>
    <message>
        <source>100 MB by courier: packed, carried, unpacked, for 5 ms of work</source>
        <extracomment>Courier: the way from one process to another</extracomment>
        <translation>100&#xa0;MB per Kurier: gepackt, getragen, ausgepackt, für 5&#xa0;ms Arbeit</translation>
    </message>
    <message>
        <source>Sharing and locks</source>
        <translation>Gemeinsame Variablen und Locks</translation>
    </message>
    <message>
        <source>Two chefs, one jar: one update is lost</source>
        <translation>Zwei Köche, ein Glas: Ein Update geht verloren</translation>
    </message>
    <message>
        <source>Two threads count to 200,000 together, and do not get there</source>
        <translation>Zwei Threads zählen zusammen bis 200.000 und kommen nicht an</translation>
    </message>
    <message>
        <source>The GIL does not save the counter where it changes hands in between</source>
        <translation>Wechselt der GIL mittendrin den Besitzer, rettet er den Zähler nicht</translation>
    </message>
    <message>
        <source>With a lock around each update none is lost</source>
        <translation>Mit einem Lock um jedes Update geht keines verloren</translation>
    </message>
    <message>
        <source>An update in one indivisible step cannot be lost</source>
        <translation>Ein Update in einem unteilbaren Schritt kann nicht verloren gehen</translation>
    </message>
    <message>
        <source>Two processes: each has a counter of its own, and none loses</source>
        <translation>Zwei Prozesse: Jeder hat seinen eigenen Zähler, und nichts geht verloren</translation>
    </message>
    <message>
        <source>The same name in two processes is two variables</source>
        <translation>Derselbe Name in zwei Prozessen: zwei Variablen</translation>
    </message>
    <message>
        <source>Four threads, one lock held most of the time: they work one after another</source>
        <translation>Vier Threads, ein meist belegter Lock: Sie arbeiten nacheinander</translation>
    </message>
    <message>
        <source>Two locks in opposite order: a deadlock</source>
        <translation>Zwei Locks in umgekehrter Reihenfolge: ein Deadlock</translation>
    </message>
    <message>
        <source>The GIL</source>
        <translation>Der GIL</translation>
    </message>
    <message>
        <source>Four busy threads and one GIL</source>
        <translation>Vier rechnende Threads und ein GIL</translation>
    </message>
    <message>
        <source>Four waiting threads and one GIL</source>
        <translation>Vier wartende Threads und ein GIL</translation>
    </message>
    <message>
        <source>Four busy threads without the GIL</source>
        <translation>Vier rechnende Threads ohne GIL</translation>
    </message>
    <message>
        <source>A light sleeper behind four busy threads</source>
        <extracomment>A thread that wakes often and has little to do each time</extracomment>
        <translation>Ein leichter Schläfer hinter vier rechnenden Threads</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Twenty orders for four chefs</source>
        <translation>Zwanzig Bestellungen für vier Köche</translation>
    </message>
    <message>
        <source>Sixty waits for a pool of forty: the 41st waits to wait</source>
        <translation>Sechzigmal Warten, ein Pool von vierzig: Nr.&#xa0;41 wartet aufs Warten</translation>
    </message>
    <message>
        <source>Event loop and server</source>
        <translation>Event-Loop und Server</translation>
    </message>
    <message>
        <source>A thousand tickets for one head waiter</source>
        <translation>Tausend Bons für einen Oberkellner</translation>
    </message>
    <message>
        <source>The mistake: time.sleep() in an async def</source>
        <translation>Der Fehler: time.sleep() in einem async def</translation>
    </message>
    <message>
        <source>The mistake: computing in an async def</source>
        <translation>Der Fehler: Rechnen in einem async def</translation>
    </message>
    <message>
        <source>FastAPI with def: each request has a thread of the pool</source>
        <translation>FastAPI mit def: Jede Anfrage hat einen Thread aus dem Pool</translation>
    </message>
    <message>
        <source>FastAPI with async def: all requests on one thread</source>
        <translation>FastAPI mit async def: alle Anfragen auf einem Thread</translation>
    </message>
    <message>
        <source>Uvicorn with one worker</source>
        <translation>Uvicorn mit einem Worker</translation>
    </message>
    <message>
        <source>Uvicorn with four workers</source>
        <translation>Uvicorn mit vier Workern</translation>
    </message>
    <message>
        <source>Uvicorn with two workers: async, def and CPU endpoints together</source>
        <translation>Uvicorn mit zwei Workern: async-, def- und CPU-Endpunkte zusammen</translation>
    </message>
    <message>
        <source>The mistake: one worker for requests that compute</source>
        <translation>Der Fehler: ein Worker für Anfragen, die rechnen</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>%1, none lost</source>
        <extracomment>%1: value of a counter; none: no update of it</extracomment>
        <translation>%1, nichts verloren</translation>
    </message>
    <message>
        <source>%1 of %2 updates lost (%3 is there)</source>
        <translation>%1 von %2 Updates verloren (Stand: %3)</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <extracomment>%1: value of a counter; %2: &quot;process&quot; or &quot;restaurant&quot;; %3: its number</extracomment>
        <translation>%1 in %2 %3</translation>
    </message>
    <message>
        <source>taken: %1, waits: %2 (%3 in all)</source>
        <translation>genommen: %1, gewartet: %2 (zusammen %3)</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Ingredient&quot; or &quot;Shared variable&quot;, or nothing; %2: its name; %3: its value
----------
%1: key, or lock, or nothing; %2: its name; %3: who has it</extracomment>
        <translation>%1 „%2“: %3</translation>
    </message>
    <message>
        <source>%1 has read %2</source>
        <extracomment>%1: number of a chef or thread; %2: the value that it read</extracomment>
        <translation>%1 hat %2 gelesen</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; it: the key or lock</extracomment>
        <translation>%1 hat ihn</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1 (%2) has the key to %3 and waits for the one to %4</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: its task; %3, %4: names of locks</extracomment>
        <translation>%1 (%2) hat den Schlüssel zu %3 und wartet auf den zu %4</translation>
    </message>
    <message>
        <source>%1 (%2) holds the lock %3 and waits for %4</source>
        <translation>%1 (%2) hält den Lock %3 und wartet auf %4</translation>
    </message>
    <message>
        <source>%1, and was dismissed</source>
        <extracomment>%1: such as &quot;Thread 2 (pay) holds the lock a and waits for b&quot;</extracomment>
        <translation>%1, und wurde entlassen</translation>
    </message>
    <message>
        <source>loads: %1, %2: packed in %3, carried in %4, unpacked in %5</source>
        <extracomment>Loads: data between processes. %1: a count; %2: a size; %3 to %5: times</extracomment>
        <translation>Ladungen: %1, %2: gepackt in %3, getragen in %4, ausgepackt in %5</translation>
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
        <translation>1. Den Zähler mit zwei Inkrementen auf 1 bringen</translation>
    </message>
    <message>
        <source>2. Now with the lock: show that you cannot</source>
        <translation>2. Nun mit Lock: zeigen, dass es nicht geht</translation>
    </message>
    <message>
        <source>3. Make these two deadlock</source>
        <translation>3. Diese beiden in einen Deadlock bringen</translation>
    </message>
    <message>
        <source>4. Make the sleeper wait as long as possible</source>
        <translation>4. Den Schläfer so lange wie möglich warten lassen</translation>
    </message>
    <message>
        <source>Both add 1 to the same counter. Choose who moves so that both have finished and the counter is 1: one update is lost.</source>
        <translation>Beide erhöhen denselben Zähler um 1. So wählen, wer zieht, dass am Ende beide fertig sind und der Zähler 1 ist: Ein Update ist verloren.</translation>
    </message>
    <message>
        <source>Now each takes the %1 first. Try to lose an update; then press “Try all” and count.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>Nun nimmt jeder zuerst den %1. Versuchen, ein Update zu verlieren; dann „Alle probieren“ drücken und zählen.</translation>
    </message>
    <message>
        <source>They want the same two in opposite order. Choose so that each holds the %1 that the other one waits for.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>Beide wollen dieselben zwei in umgekehrter Reihenfolge. So wählen, dass jeder den %1 hält, auf den der andere wartet.</translation>
    </message>
    <message>
        <source>Number 1 sleeps, wakes, and then needs the %1. Let him fall asleep, wait until he is awake, and let the others make all of their moves before he gets on.</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>Nummer 1 schläft, wacht auf und braucht dann den %1. Ihn einschlafen lassen, warten, bis er wach ist, und die anderen alle ihre Züge machen lassen, bevor er weiterkommt.</translation>
    </message>
    <message>
        <source>Solved: two increments, and the counter is 1.</source>
        <translation>Gelöst: zwei Inkremente, und der Zähler ist 1.</translation>
    </message>
    <message>
        <source>Shown: in no interleaving is an update lost.</source>
        <translation>Gezeigt: In keiner Verzahnung geht ein Update verloren.</translation>
    </message>
    <message>
        <source>Solved: a deadlock. Nobody in the ring will ever move again.</source>
        <translation>Gelöst: ein Deadlock. Niemand im Kreis wird je wieder ziehen.</translation>
    </message>
    <message>
        <source>Solved: he was awake, and %1 moves went by without him.</source>
        <translation>Gelöst: Er war wach, und so viele Züge gingen ohne ihn vorbei: %1.</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Choices: %1</source>
        <translation>Zugfolge: %1</translation>
    </message>
    <message>
        <source>(%1 more moves) </source>
        <extracomment>Moves that found no room in the picture; a space at the end. %1: a count</extracomment>
        <translation>(weitere Züge: %1) </translation>
    </message>
    <message>
        <source>Not over yet.</source>
        <translation>Noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>falls asleep</source>
        <extracomment>What a thread does next; in the third person, as those that follow</extracomment>
        <translation>schläft ein</translation>
    </message>
    <message>
        <source>writes and reads a file</source>
        <translation>schreibt und liest eine Datei</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>rechnet</translation>
    </message>
    <message>
        <source>reads “%1”</source>
        <translation>liest „%1“</translation>
    </message>
    <message>
        <source>adds: %1 + 1</source>
        <translation>addiert: %1 + 1</translation>
    </message>
    <message>
        <source>writes %1 to “%2”</source>
        <extracomment>%1: a number; %2: name of a shared variable</extracomment>
        <translation>schreibt %1 in „%2“</translation>
    </message>
    <message>
        <source>adds 1 to “%1”, at once</source>
        <extracomment>At once: in one step that cannot be divided. %1: name of a shared variable</extracomment>
        <translation>erhöht „%1“ um 1, unteilbar</translation>
    </message>
    <message>
        <source>takes the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>nimmt den %1 „%2“</translation>
    </message>
    <message>
        <source>gives back the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>gibt den %1 „%2“ zurück</translation>
    </message>
    <message>
        <source>is awake, needs the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>ist wach, braucht den %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Chef 1&quot; or &quot;Thread 1&quot;; %2: the name of its task</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>has finished</source>
        <translation>ist fertig</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>is away: wakes by itself</source>
        <translation>ist weg: wacht von selbst auf</translation>
    </message>
    <message>
        <source>waits for the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>wartet auf den %1 „%2“</translation>
    </message>
    <message>
        <source>waits for the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>wartet auf den %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>%1: what a thread does next, such as &quot;reads “x”&quot;</extracomment>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source> (moves waited: %1)</source>
        <extracomment>Put after &quot;next: …&quot;: he waited while others made so many moves. %1: a count</extracomment>
        <translation> (Wartezeit in Zügen: %1)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>“%1” is %2 (increments so far: %3)</source>
        <extracomment>%1: name of a shared variable; %2: its value; %3: a count</extracomment>
        <translation>„%1“ ist %2 (Inkremente bisher: %3)</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Lock&quot; or &quot;Key&quot;; %2: its name; %3: who has it</extracomment>
        <translation>%1 „%2“: %3</translation>
    </message>
    <message>
        <source>%1 holds “%2” and wants “%3”</source>
        <extracomment>%1: such as &quot;Thread 1&quot;; %2, %3: names of locks</extracomment>
        <translation>%1 hält „%2“ und will „%3“</translation>
    </message>
    <message>
        <source>Deadlock: %1.</source>
        <extracomment>%1: such as &quot;Thread 1 holds “a” and wants “b”&quot;</extracomment>
        <translation>Deadlock: %1.</translation>
    </message>
    <message>
        <source>Over. Updates lost: %1.</source>
        <translation>Zu Ende. Verlorene Updates: %1.</translation>
    </message>
    <message>
        <source>Over: all have finished, and nothing is lost.</source>
        <translation>Zu Ende: Alle sind fertig, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Interleavings, all of them really run: %1</source>
        <extracomment>Interleaving: an order in which threads take turns. %1: a count</extracomment>
        <translation>Verzahnungen, alle wirklich ausgeführt: %1</translation>
    </message>
    <message>
        <source>Interleavings so far: %1</source>
        <translation>Verzahnungen bisher: %1</translation>
    </message>
    <message>
        <source>%1 %2, such as %3</source>
        <extracomment>%1: a count; %2: what became of them; %3: a list of choices</extracomment>
        <translation>%1 %2, z. B. %3</translation>
    </message>
    <message>
        <source>lose an update</source>
        <extracomment>After a count of interleavings: &quot;3 lose an update, such as 1 2 2 1&quot;</extracomment>
        <translation>mit verlorenem Update</translation>
    </message>
    <message>
        <source>end in a deadlock</source>
        <translation>mit Deadlock am Ende</translation>
    </message>
    <message>
        <source>come out whole</source>
        <extracomment>After a count of interleavings: nothing is lost in them</extracomment>
        <translation>ohne Verlust</translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>%1: %2 waiting</source>
        <extracomment>Read aloud. %1: &quot;Rail&quot; or &quot;Queue&quot;; %2: how many orders or tasks wait there</extracomment>
        <translation>%1: %2 wartend</translation>
    </message>
    <message>
        <source>Deadlock: dashed: wants; line: is held by</source>
        <extracomment>In the picture: what dashed and whole lines mean; keep it short</extracomment>
        <translation>Deadlock – gestrichelt: will; durchgezogen: gehalten von</translation>
    </message>
    <message>
        <source>starting: %1 of %2 %3 open</source>
        <extracomment>%1, %2: numbers; %3: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>Start: %1 von %2 offen (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 %3 done</source>
        <extracomment>%1, %2: counts; %3: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>%1 von %2 %3 erledigt</translation>
    </message>
    <message>
        <source>%1 wait for their turn</source>
        <translation>noch nicht an der Reihe: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <extracomment>%1: a count of tasks or orders that were lost with a crashed process</extracomment>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>%1: a count of tasks or orders: the queue was full</extracomment>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <extracomment>%1: a count of tasks or orders that had not begun when the run ended</extracomment>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>der Lauf ist zu Ende</translation>
    </message>
    <message>
        <source>Office: %1 of %2 restaurants open</source>
        <extracomment>Office: the head of several restaurants, that is their parent process. %1, %2: numbers</extracomment>
        <translation>Zentrale: %1 von %2 Restaurants offen</translation>
    </message>
    <message>
        <source>Parent: %1 of %2 workers up</source>
        <translation>Elternprozess: %1 von %2 Workern da</translation>
    </message>
    <message>
        <source>, %1 opened anew</source>
        <extracomment>Put after &quot;Office: 3 of 4 restaurants open&quot;. %1: a count</extracomment>
        <translation>, %1 neu eröffnet</translation>
    </message>
    <message>
        <source>, %1 restarted</source>
        <translation>, %1 neu gestartet</translation>
    </message>
    <message>
        <source>Rail</source>
        <extracomment>Over the queue before a restaurant, very short: where tickets of orders hang</extracomment>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Supplier %1 · pid %2</source>
        <translation>Lieferant %1 · PID %2</translation>
    </message>
    <message>
        <source>%1 · pid %2</source>
        <translation>%1 · PID %2</translation>
    </message>
    <message>
        <source>✖ burnt down</source>
        <extracomment>State of a restaurant (of a process: crashed), on its front: keep it short</extracomment>
        <translation>✖ abgebrannt</translation>
    </message>
    <message>
        <source>✖ crashed</source>
        <translation>✖ abgestürzt</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>State of a restaurant (of a process: ended), short</extracomment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>öffnet wieder</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>opening</source>
        <extracomment>State of a restaurant (of a process: starting), short</extracomment>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>closing</source>
        <extracomment>State of a restaurant (process) that takes no more orders, short</extracomment>
        <translation>schließt</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>entlassen</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>neu eröffnet</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>neu gestartet</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1: &quot;ingredient&quot; or &quot;shared variable&quot;; %2: its name; %3: its value</extracomment>
        <translation>%1 „%2“: %3</translation>
    </message>
    <message>
        <source>✖ deadlock</source>
        <translation>✖ Deadlock</translation>
    </message>
    <message>
        <source>larder %1</source>
        <extracomment>Larder: stands for the memory of a process. %1: a size such as 12.3 MB</extracomment>
        <translation>Speisekammer %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>Speicher %1</translation>
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
        <translation>%1: seit %3 aufgehalten von %2</translation>
    </message>
    <message>
        <source>%1 blocked by %2 for %3</source>
        <translation>%1: seit %3 blockiert von %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Who is at work on what. %1: &quot;Head waiter&quot; or &quot;Event loop&quot;; %2: name of an order or task</extracomment>
        <translation>%1: bei %2</translation>
    </message>
    <message>
        <source>%1 waits for the door bell</source>
        <extracomment>%1: &quot;Head waiter&quot;; the bell stands for the selector of an event loop</extracomment>
        <translation>%1 wartet auf die Türglocke</translation>
    </message>
    <message>
        <source>%1 waits for the selector</source>
        <translation>%1 wartet auf den Selector</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>On the bathroom&apos;s door (the GIL), very short</extracomment>
        <translation>frei</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>waiter’s turn</source>
        <extracomment>On the bathroom&apos;s door, very short: the head waiter (event loop) is inside</extracomment>
        <translation>Kellner dran</translation>
    </message>
    <message>
        <source>held: loop</source>
        <translation>Halter: Loop</translation>
    </message>
    <message>
        <source>%1’s turn</source>
        <extracomment>On the bathroom&apos;s door, very short. %1: such as &quot;Chef 2&quot;, who is inside</extracomment>
        <translation>%1 dran</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>Halter: %1</translation>
    </message>
    <message>
        <source>GIL off: nobody waits for it</source>
        <translation>GIL aus: Niemand wartet darauf</translation>
    </message>
    <message>
        <source>Oven (timer)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a timer</extracomment>
        <translation>Ofen (Timer)</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Delivery (network)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for the network</extracomment>
        <translation>Lieferung (Netz)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Pantry (file)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a file</extracomment>
        <translation>Vorratskeller (Datei)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bench (no order)</source>
        <extracomment>Over a place in the picture, short: chefs without an order sit there</extracomment>
        <translation>Bank (untätig)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>%1 %2 done</source>
        <extracomment>%1: a count; %2: &quot;order&quot; or &quot;orders&quot;, &quot;task&quot; or &quot;tasks&quot;</extracomment>
        <translation>%1 %2 erledigt</translation>
    </message>
    <message>
        <source>Reopens after %1</source>
        <extracomment>On a restaurant&apos;s front. %1: the one that burnt down, such as &quot;Restaurant 2&quot;</extracomment>
        <translation>Öffnet wieder nach %1</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>Ersetzt %1</translation>
    </message>
    <message>
        <source>Burnt down: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>Abgebrannt: %1</translation>
    </message>
    <message>
        <source>Crashed: %1</source>
        <translation>Abgestürzt: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>somebody else cooks</source>
        <extracomment>On a stove (core): not a thread of this run that is at work, mostly another program</extracomment>
        <translation>jemand anders kocht</translation>
    </message>
    <message>
        <source>nobody cooks</source>
        <translation>niemand kocht</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>this run %1
others %2</source>
        <extracomment>On a core. %1, %2: shares such as 40 %; others: other programs</extracomment>
        <translation>dieser Lauf %1
andere %2</translation>
    </message>
    <message>
        <source>cooks (no %1 needed)</source>
        <translation>kocht (braucht keinen %1)</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>führt nativen Code aus</translation>
    </message>
    <message>
        <source>waits for the key to %1</source>
        <translation>wartet auf den Schlüssel zu %1</translation>
    </message>
    <message>
        <source>waits for the lock %1</source>
        <translation>wartet auf den Lock %1</translation>
    </message>
    <message>
        <source>waits for the oven</source>
        <extracomment>The oven stands for a timer</extracomment>
        <translation>wartet auf den Ofen</translation>
    </message>
    <message>
        <source>waits for a timer</source>
        <translation>wartet auf einen Timer</translation>
    </message>
    <message>
        <source>waits at the pantry</source>
        <extracomment>The pantry stands for a file</extracomment>
        <translation>wartet am Vorratskeller</translation>
    </message>
    <message>
        <source>waits for a file</source>
        <translation>wartet auf eine Datei</translation>
    </message>
    <message>
        <source>waits for a delivery</source>
        <translation>wartet auf Lieferung</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>wartet auf das Netzwerk</translation>
    </message>
    <message>
        <source>has the bathroom</source>
        <extracomment>The bathroom stands for the GIL</extracomment>
        <translation>ist im Waschraum</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>hält den GIL</translation>
    </message>
    <message>
        <source>has the key to %1</source>
        <translation>hat den Schlüssel zu %1</translation>
    </message>
    <message>
        <source>holds the lock %1</source>
        <translation>hält den Lock %1</translation>
    </message>
    <message>
        <source>has read %1</source>
        <translation>hat %1 gelesen</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 hat ihn</translation>
    </message>
    <message>
        <source>%1: %2, for %3 up to now</source>
        <extracomment>%1: such as &quot;Chef 2 of Restaurant 1&quot;; %2: such as &quot;cooks&quot;; %3: a time</extracomment>
        <translation>%1: %2, bisher %3</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; it is free</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot; or &quot;GIL&quot;, which is &quot;it&quot;</extracomment>
        <translation>%1 wartet seit %2 auf den %3; er ist frei</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 is inside</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot;; %4: such as &quot;Chef 3&quot;</extracomment>
        <translation>%1 wartet seit %2 auf den %3; drin ist %4</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 holds it</source>
        <translation>%1 wartet seit %2 auf den %3; ihn hält %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: such as &quot;Stove 3&quot; or &quot;Core 3&quot;</extracomment>
        <translation>zuletzt: %1</translation>
    </message>
    <message>
        <source>%1: %2; %3 waiting</source>
        <extracomment>%1: such as &quot;Restaurant 1&quot;; %2: signs with counts; %3: a count of orders or tasks</extracomment>
        <translation>%1: %2; %3 wartend</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <extracomment>Written into the picture where guests would stand: keep it short</extracomment>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>Door</source>
        <extracomment>Before a restaurant with a head waiter: where guests stand until he looks at them.</extracomment>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>Tickets of an event loop: the one that it is on.</extracomment>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <extracomment>Tickets of an event loop: those that wait for something.</extracomment>
        <translation>%1 beiseite</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <extracomment>Tickets of an event loop: those that it could go on with.</extracomment>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who does what</comment>
        <extracomment>The head waiter and what he does: &quot;Head waiter waits for a stove&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>guests at the door: %1</source>
        <extracomment>%1: a count; a guest stands for a request</extracomment>
        <translation>Gäste vor der Tür: %1</translation>
    </message>
    <message>
        <source>GIL off</source>
        <translation>GIL aus</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1, %2: counts of tasks or orders</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>not for this run</source>
        <extracomment>On a stove (core) that the plan does not let this run use, short</extracomment>
        <translation>nicht für diesen Lauf</translation>
    </message>
    <message>
        <source>The door: new chefs come in here, and those who are dismissed leave</source>
        <translation>Die Tür: hier kommen neue Köche herein, und entlassene gehen hinaus</translation>
    </message>
    <message>
        <source>Where new threads appear, and those that have ended leave</source>
        <translation>Hier erscheinen neue Threads, und beendete verschwinden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stove: who</comment>
        <extracomment>Who cooks on a stove (runs on a core). %1: such as &quot;Stove 1&quot;; %2: &quot;Chef 2 of Restaurant 1&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The shares are those of the last measurement, the rest is of this moment</source>
        <extracomment>Below two shares, &quot;this run 27 %&quot; and &quot;others 8 %&quot;. The rest: who is there now</extracomment>
        <translation>Die Anteile stammen aus der letzten Messung, das Übrige gilt für diesen Augenblick</translation>
    </message>
    <message>
        <source>The plan does not let this run use it</source>
        <translation>Der Plan lässt diesen Lauf ihn nicht benutzen</translation>
    </message>
    <message>
        <source>Sign crossed out: nobody needs to queue (GIL off)</source>
        <extracomment>The sign on the bathroom&apos;s door; there is no GIL in this run</extracomment>
        <translation>Waschraumschild durchgestrichen: Niemand muss anstehen (GIL aus)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>The knee is at %1=%2: the least within 5 % of the best median.</source>
        <extracomment>Knee: from where on more brings little. %1: key of a plan; %2: its value</extracomment>
        <translation>Der Knick liegt bei %1=%2: Das ist der kleinste Wert, der höchstens 5 % vom besten Median abweicht.</translation>
    </message>
    <message>
        <source>No knee is looked for: the values are not numbers.</source>
        <translation>Es wird kein Knick gesucht: Die Werte sind keine Zahlen.</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 values.</source>
        <translation>Aus weniger als 3 Werten lässt sich kein Knick bestimmen.</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 runs of each value.</source>
        <translation>Aus weniger als 3 Läufen je Wert lässt sich kein Knick bestimmen.</translation>
    </message>
    <message>
        <source>No clear knee: the runs of neighbouring values overlap.</source>
        <translation>Kein klarer Knick: Die Läufe benachbarter Werte überlappen sich.</translation>
    </message>
    <message>
        <source>No knee within these values: already %1=%2 is within 5 % of the best.</source>
        <translation>Kein Knick innerhalb dieser Werte: Schon %1=%2 weicht höchstens 5 % vom besten ab.</translation>
    </message>
    <message>
        <source>No knee within these values: the best is the last, %1=%2; more may be better still.</source>
        <translation>Kein Knick innerhalb dieser Werte: Der beste ist der letzte, %1=%2; mehr könnte noch besser sein.</translation>
    </message>
</context>
<context>
    <name>SweepAxis</name>
    <message>
        <source>%1 (logarithmic scale)</source>
        <extracomment>Title of an axis. %1: key of a plan, such as &quot;threads&quot;</extracomment>
        <translation>%1 (logarithmische Skala)</translation>
    </message>
    <message>
        <source>tasks done per second</source>
        <translation>je Sekunde erledigte Aufgaben</translation>
    </message>
    <message>
        <source>makespan, ms</source>
        <extracomment>Title of an axis: keep it short. So is the one in seconds</extracomment>
        <translation>Gesamtdauer in ms</translation>
    </message>
    <message>
        <source>makespan, s</source>
        <translation>Gesamtdauer in s</translation>
    </message>
</context>
<context>
    <name>SweepChart</name>
    <message>
        <source>ideal (predicted): leaves the chart</source>
        <translation>ideal (vorhergesagt): verlässt das Diagramm</translation>
    </message>
    <message>
        <source>ideal (predicted): CPU work / cores, or longest task</source>
        <extracomment>In a legend: keep it short. &quot;/&quot;: divided by</extracomment>
        <translation>ideal (vorhergesagt): CPU-Arbeit / Kerne oder längste Aufgabe</translation>
    </message>
    <message>
        <source>ideal (predicted): what cores and arrivals allow</source>
        <translation>ideal (vorhergesagt): was Kerne und Eintreffen zulassen</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <extracomment>%1: title of a plan; %2: the key whose values were tried, such as &quot;threads&quot;</extracomment>
        <translation>%1: in Abhängigkeit von %2</translation>
    </message>
    <message>
        <source>Runs of each value: %1 · %2</source>
        <extracomment>&quot;Runs&quot; is a noun. %1: a count; %2: a processor</extracomment>
        <translation>Läufe je Wert: %1 · %2</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <extracomment>Knee: from where on more brings little. %1: a value</extracomment>
        <translation>Knick: %1</translation>
    </message>
    <message>
        <source>median; least and most (measured)</source>
        <translation>Median, Minimum und Maximum (gemessen)</translation>
    </message>
</context>
<context>
    <name>SweepKeys</name>
    <message>
        <source>Threads in the pool of each process.</source>
        <translation>Threads im Pool jedes Prozesses.</translation>
    </message>
    <message>
        <source>Processes, each with a GIL of its own.</source>
        <translation>Prozesse, jeder mit eigenem GIL.</translation>
    </message>
    <message>
        <source>Cores that the run may use.</source>
        <translation>Kerne, die der Lauf benutzen darf.</translation>
    </message>
    <message>
        <source>How long a thread may keep the GIL that others wait for, in milliseconds.</source>
        <translation>Wie lange ein Thread den GIL behalten darf, auf den andere warten, in Millisekunden.</translation>
    </message>
    <message>
        <source>With and without a GIL.</source>
        <translation>Mit GIL und ohne.</translation>
    </message>
    <message>
        <source>Tasks that arrive each second.</source>
        <translation>Aufgaben, die je Sekunde eintreffen.</translation>
    </message>
    <message>
        <source>Clients, each with one task at a time.</source>
        <translation>Clients, jeder mit immer nur einer Aufgabe.</translation>
    </message>
    <message>
        <source>How often there is the task %1.</source>
        <translation>Wie oft es die Aufgabe %1 gibt.</translation>
    </message>
    <message>
        <source>One after another, a thread for each task, or a pool.</source>
        <translation>Nacheinander, ein Thread je Aufgabe oder ein Pool.</translation>
    </message>
    <message>
        <source>Which process gets the next task.</source>
        <translation>Welcher Prozess die nächste Aufgabe bekommt.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read aloud. %1: a thread, such as &quot;Chef 2&quot;; %2: its process, such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>and %1 more: zoom in, or see Events as a table</source>
        <extracomment>Read aloud, last in a list of stretches of time. %1: how many more there are</extracomment>
        <translation>und weitere (%1): hineinzoomen oder „Ereignisse als Tabelle“ ansehen</translation>
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
        <translation>kocht ohne den Waschraum (nativer Code)</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>führt nativen Code aus</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who had been asked for it</source>
        <translation>bekam dann den %1 von %2, auf Bitte</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who let go of it</source>
        <translation>bekam dann den %1 von %2, von selbst freigegeben</translation>
    </message>
    <message>
        <source>%1 of %2 %3: %4, from %5</source>
        <translation>%1 von %2 %3: %4, ab %5</translation>
    </message>
    <message>
        <source>on this %1 without a break for %2</source>
        <translation>%2 ohne Pause an dieser %1</translation>
    </message>
    <message>
        <source>hand-overs of the %1: %2</source>
        <translation>Übergaben (%1): %2</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <translation>%1 erledigt: %2</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>towns</source>
        <translation>Städte</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>die Stadt</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>stove</source>
        <translation>Herd</translation>
    </message>
    <message>
        <source>stoves</source>
        <translation>Herde</translation>
    </message>
    <message>
        <source>a stove: one pan at a time</source>
        <translation>ein Herd: immer nur eine Pfanne</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>a restaurant with its own kitchen, staff and larder</source>
        <translation>ein Restaurant mit eigener Küche, eigenem Personal und eigener Speisekammer</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>larder</source>
        <translation>Speisekammer</translation>
    </message>
    <message>
        <source>larders</source>
        <translation>Speisekammern</translation>
    </message>
    <message>
        <source>the larder and shelves of that kitchen</source>
        <translation>die Speisekammer und die Regale dieser Küche</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>chef</source>
        <translation>Koch</translation>
    </message>
    <message>
        <source>chefs</source>
        <translation>Köche</translation>
    </message>
    <message>
        <source>a chef</source>
        <translation>ein Koch</translation>
    </message>
    <message>
        <source>shared variable</source>
        <translation>gemeinsame Variable</translation>
    </message>
    <message>
        <source>shared variables</source>
        <translation>gemeinsame Variablen</translation>
    </message>
    <message>
        <source>ingredient</source>
        <translation>Zutat</translation>
    </message>
    <message>
        <source>ingredients</source>
        <translation>Zutaten</translation>
    </message>
    <message>
        <source>an ingredient on the shared shelf</source>
        <translation>eine Zutat im gemeinsamen Regal</translation>
    </message>
    <message>
        <source>lost update</source>
        <translation>verlorenes Update</translation>
    </message>
    <message>
        <source>lost updates</source>
        <translation>verlorene Updates</translation>
    </message>
    <message>
        <source>lost change</source>
        <translation>verlorene Änderung</translation>
    </message>
    <message>
        <source>lost changes</source>
        <translation>verlorene Änderungen</translation>
    </message>
    <message>
        <source>two chefs reach for the same jar; one&apos;s change is lost</source>
        <translation>zwei Köche greifen nach demselben Glas; die Änderung des einen geht verloren</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>Locks</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>the key to a cupboard</source>
        <translation>der Schlüssel zu einem Schrank</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>GILs</source>
        <translation>GILs</translation>
    </message>
    <message>
        <source>bathroom</source>
        <translation>Waschraum</translation>
    </message>
    <message>
        <source>bathrooms</source>
        <translation>Waschräume</translation>
    </message>
    <message>
        <source>the single bathroom of the house: one person inside, the rest queue at the door</source>
        <translation>der einzige Waschraum des Hauses: einer ist drin, die anderen stehen vor der Tür an</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>hält den GIL</translation>
    </message>
    <message>
        <source>hold the GIL</source>
        <translation>halten den GIL</translation>
    </message>
    <message>
        <source>is in the bathroom</source>
        <translation>ist im Waschraum</translation>
    </message>
    <message>
        <source>are in the bathroom</source>
        <translation>sind im Waschraum</translation>
    </message>
    <message>
        <source>being inside the bathroom (only its holder&apos;s pan is cooking)</source>
        <translation>im Waschraum sein (nur die Pfanne dessen, der drin ist, kocht)</translation>
    </message>
    <message>
        <source>switch interval</source>
        <translation>Wechselintervall</translation>
    </message>
    <message>
        <source>switch intervals</source>
        <translation>Wechselintervalle</translation>
    </message>
    <message>
        <source>time before a knock</source>
        <translation>Zeit bis zum Klopfen</translation>
    </message>
    <message>
        <source>times before a knock</source>
        <translation>Zeiten bis zum Klopfen</translation>
    </message>
    <message>
        <source>how long before somebody knocks</source>
        <translation>wie lange es dauert, bis jemand klopft</translation>
    </message>
    <message>
        <source>blocking I/O</source>
        <translation>blockierende I/O</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>waiting for a delivery or the oven; the bathroom is free meanwhile</source>
        <translation>auf eine Lieferung oder den Ofen warten; der Waschraum ist inzwischen frei</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>eine Bestellung</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>Aufgaben-Warteschlange</translation>
    </message>
    <message>
        <source>task queues</source>
        <translation>Aufgaben-Warteschlangen</translation>
    </message>
    <message>
        <source>order rail</source>
        <translation>Bonleiste</translation>
    </message>
    <message>
        <source>order rails</source>
        <translation>Bonleisten</translation>
    </message>
    <message>
        <source>the order rail</source>
        <translation>die Bonleiste</translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation>Thread-Pool</translation>
    </message>
    <message>
        <source>thread pools</source>
        <translation>Thread-Pools</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>a fixed team of chefs who take the next order from the rail</source>
        <translation>ein festes Team von Köchen, die die nächste Bestellung von der Leiste nehmen</translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation>Thread je Aufgabe</translation>
    </message>
    <message>
        <source>threads per task</source>
        <translation>Threads je Aufgabe</translation>
    </message>
    <message>
        <source>chef for one order</source>
        <translation>Koch für eine Bestellung</translation>
    </message>
    <message>
        <source>chefs for one order</source>
        <translation>Köche für eine Bestellung</translation>
    </message>
    <message>
        <source>hiring a chef for one order and letting him go</source>
        <translation>für eine Bestellung einen Koch einstellen und wieder entlassen</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>Event-Loop</translation>
    </message>
    <message>
        <source>event loops</source>
        <translation>Event-Loops</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>Oberkellner</translation>
    </message>
    <message>
        <source>head waiters</source>
        <translation>Oberkellner</translation>
    </message>
    <message>
        <source>the head waiter: one person, many tickets, never standing still</source>
        <translation>der Oberkellner: eine Person, viele Bons, nie Stillstand</translation>
    </message>
    <message>
        <source>async task</source>
        <translation>Async-Aufgabe</translation>
    </message>
    <message>
        <source>async tasks</source>
        <translation>Async-Aufgaben</translation>
    </message>
    <message>
        <source>order ticket</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>order tickets</source>
        <translation>Bons</translation>
    </message>
    <message>
        <source>an order ticket: set aside while it waits, picked up when it is ready</source>
        <translation>ein Bon: beiseitegelegt, solange er wartet, und wieder aufgenommen, wenn er bereit ist</translation>
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
        <translation>beiseitegelegter Bon</translation>
    </message>
    <message>
        <source>tickets put aside</source>
        <translation>beiseitegelegte Bons</translation>
    </message>
    <message>
        <source>putting the ticket aside</source>
        <translation>den Bon beiseitelegen</translation>
    </message>
    <message>
        <source>inter-process communication</source>
        <translation>Interprozesskommunikation</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>Kurier</translation>
    </message>
    <message>
        <source>couriers</source>
        <translation>Kuriere</translation>
    </message>
    <message>
        <source>a courier between two restaurants: everything is packed, carried, unpacked</source>
        <translation>ein Kurier zwischen zwei Restaurants: alles wird gepackt, getragen, ausgepackt</translation>
    </message>
    <message>
        <source>server worker</source>
        <translation>Server-Worker</translation>
    </message>
    <message>
        <source>server workers</source>
        <translation>Server-Worker</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>Filialen</translation>
    </message>
    <message>
        <source>a branch of the chain with its own bathroom</source>
        <translation>eine Filiale der Kette mit eigenem Waschraum</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>Abstürze</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>Brände</translation>
    </message>
    <message>
        <source>one restaurant burns down; the others keep serving</source>
        <translation>ein Restaurant brennt ab; die anderen bewirten weiter</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>arrives for work</source>
        <translation>kommt zur Arbeit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>kocht</translation>
    </message>
    <message>
        <source>waits for the GIL</source>
        <translation>wartet auf den GIL</translation>
    </message>
    <message>
        <source>queues at the bathroom</source>
        <translation>steht am Waschraum an</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>wartet auf einen Lock</translation>
    </message>
    <message>
        <source>waits for a key</source>
        <translation>wartet auf einen Schlüssel</translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation>wartet auf I/O</translation>
    </message>
    <message>
        <source>waits for oven or delivery</source>
        <translation>wartet auf Ofen oder Lieferung</translation>
    </message>
    <message>
        <source>off the core</source>
        <translation>ohne Kern</translation>
    </message>
    <message>
        <source>waits for a stove</source>
        <translation>wartet auf einen Herd</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>has no order</source>
        <translation>hat keine Bestellung</translation>
    </message>
    <message>
        <source>event loop waits</source>
        <translation>Event-Loop wartet</translation>
    </message>
    <message>
        <source>listens for tickets</source>
        <translation>lauscht auf Bons</translation>
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
        <translation>nahm dann %1</translation>
    </message>
    <message>
        <source>woken by %1, which had come %2 before</source>
        <extracomment>%1: name of an order or task; %2: a time</extracomment>
        <translation>geweckt von %1, eingetroffen %2 zuvor</translation>
    </message>
    <message>
        <source>woken by %1, which %2 had put in the queue %3 before</source>
        <extracomment>%1: name of an order or task; %2: who put it there; %3: a time</extracomment>
        <translation>geweckt von %1, %3 zuvor von %2 in die Warteschlange gelegt</translation>
    </message>
    <message>
        <source>then gave up: the ring of waits could not open</source>
        <translation>gab dann auf: der Kreis der Wartenden war nicht zu lösen</translation>
    </message>
    <message>
        <source>then got the key to %1 from %2, who had hung it up %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Chef 2&quot;; %3: a time</extracomment>
        <translation>bekam dann den Schlüssel zu %1 von %2, aufgehängt %3 zuvor</translation>
    </message>
    <message>
        <source>then got the lock %1 from %2, who had released it %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Thread 2&quot;; %3: a time</extracomment>
        <translation>bekam dann den Lock %1 von %2, freigegeben %3 zuvor</translation>
    </message>
    <message>
        <source>woken by the bell of the oven: the timer was over</source>
        <translation>geweckt von der Klingel des Ofens: der Timer war abgelaufen</translation>
    </message>
    <message>
        <source>woken by the system: the timer was over</source>
        <translation>geweckt vom System: der Timer war abgelaufen</translation>
    </message>
    <message>
        <source>woken by the delivery: the supplier had answered</source>
        <translation>geweckt von der Lieferung: der Lieferant hatte geantwortet</translation>
    </message>
    <message>
        <source>woken by the socket: the other side had answered</source>
        <translation>geweckt vom Socket: die Gegenseite hatte geantwortet</translation>
    </message>
    <message>
        <source>woken by the pantry: the file was read and written</source>
        <translation>geweckt vom Vorratskeller: die Datei war gelesen und geschrieben</translation>
    </message>
    <message>
        <source>woken by the system: the file was read and written</source>
        <translation>geweckt vom System: die Datei war gelesen und geschrieben</translation>
    </message>
    <message>
        <source>woken by %1, which a thread of the pool had done</source>
        <translation>geweckt von %1, erledigt von einem Thread des Pools</translation>
    </message>
    <message>
        <source>woken by %1, which had come</source>
        <translation>geweckt von %1, neu eingetroffen</translation>
    </message>
    <message>
        <source>woken for %1, whose timer was over</source>
        <extracomment>%1: name of an order or task</extracomment>
        <translation>geweckt für %1: Timer abgelaufen</translation>
    </message>
    <message>
        <source>woken for %1, whose answer was there</source>
        <translation>geweckt für %1: Antwort da</translation>
    </message>
    <message>
        <source>meanwhile %1 had %2 of %3</source>
        <extracomment>%1: such as &quot;Stove 2&quot;; %2: such as &quot;Chef 3&quot;; %3: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>inzwischen belegte %2 von %3 den %1</translation>
    </message>
    <message>
        <source>meanwhile %1 had other programs, or nobody of this run</source>
        <translation>inzwischen gehörte der %1 anderen Programmen, jedenfalls niemandem aus diesem Lauf</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>a file that ends in .png, .jpg or .bmp</source>
        <extracomment>Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;, as those that follow</extracomment>
        <translation>eine Datei, die auf .png, .jpg oder .bmp endet</translation>
    </message>
    <message>
        <source>a number of seconds or &apos;end&apos;</source>
        <translation>eine Zahl von Sekunden oder &apos;end&apos;</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, from %1x%2 to %3x%3</source>
        <translation>BREITExHÖHE in Pixeln, von %1x%2 bis %3x%3</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufzeichnung</translation>
    </message>
    <message>
        <source>KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>FELD=1..8[:SCHRITT] oder FELD=1,2,8</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <extracomment>%1: a number. Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;</extracomment>
        <translation>eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>a file that ends in .brigade</source>
        <translation>eine Datei, die auf .brigade endet</translation>
    </message>
    <message>
        <source>who moves, such as &quot;1 2 2 1&quot;</source>
        <translation>wer zieht, etwa &quot;1 2 2 1&quot;</translation>
    </message>
    <message>
        <source>a lesson&apos;s ID or ID:STEP</source>
        <translation>die ID einer Lektion oder ID:NR</translation>
    </message>
    <message>
        <source>&apos;light&apos;, &apos;dark&apos; or &apos;contrast&apos;</source>
        <translation>&apos;light&apos;, &apos;dark&apos; oder &apos;contrast&apos;</translation>
    </message>
    <message>
        <source>a language such as &apos;de&apos; or &apos;pt_BR&apos;</source>
        <translation>eine Sprache, etwa &apos;de&apos; oder &apos;pt_BR&apos;</translation>
    </message>
    <message>
        <source>--repeat: only with --sweep, or with --open and at least 2</source>
        <translation>--repeat: nur mit --sweep oder mit --open und mindestens 2</translation>
    </message>
    <message>
        <source>--step: only with --open, which says what to step</source>
        <translation>--step: nur mit --open, das sagt, was zu steuern ist</translation>
    </message>
    <message>
        <source>--at: only with --screenshot</source>
        <translation>--at: nur mit --screenshot</translation>
    </message>
    <message>
        <source>--run: only with --open or --lesson, which say what to run</source>
        <translation>--run: nur mit --open oder --lesson, die sagen, was auszuführen ist</translation>
    </message>
    <message>
        <source>--quiet: only with --run</source>
        <translation>--quiet: nur mit --run</translation>
    </message>
    <message>
        <source>--record: only with --run</source>
        <translation>--record: nur mit --run</translation>
    </message>
    <message>
        <source>--compare: only with a recording to compare with</source>
        <translation>--compare: nur mit einer Aufzeichnung zum Vergleichen</translation>
    </message>
    <message>
        <source>--sweep: only with --open, which says what to sweep</source>
        <translation>--sweep: nur mit --open, das sagt, was die Messreihe ausführt</translation>
    </message>
    <message>
        <source>%1: no such option (see --help)</source>
        <translation>%1: diese Option gibt es nicht (siehe --help)</translation>
    </message>
    <message>
        <source>%1: given twice</source>
        <translation>%1: zweimal angegeben</translation>
    </message>
    <message>
        <source>%1: its value is missing</source>
        <translation>%1: der Wert fehlt</translation>
    </message>
    <message>
        <source>%1: expected %2, not &apos;%3&apos;</source>
        <extracomment>%1: an option; %2: such as &quot;a recording&quot;; %3: what was given</extracomment>
        <translation>%1: erwartet wird %2, nicht &apos;%3&apos;</translation>
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
        <translation>Aufruf: brigade [Optionen] [PLAN|AUFZEICHNUNG|LEKTION|@SZENARIO]
Die Prozesse und Threads eines Programms als Straße von Restaurants ansehen.

  --open DATEI       einen Plan (.json, .brigade-plan), eine Aufzeichnung
                     (.brigade) oder ein mitgeliefertes Szenario (@NAME) öffnen
  --run              das Geöffnete ausführen oder die Läufe der Lektion bis dorthin
  --quiet            mit --run: während des Laufs wird nichts gezeichnet
  --record DATEI     mit --run: die Aufzeichnung (.brigade) schreiben
  --compare DATEI    eine andere Aufzeichnung neben die geöffnete stellen
  --sweep FELD=WERTE das Geöffnete mit diesen Werten ausführen (1..8, 1,2,8)
  --repeat N         mit --sweep: wie oft jeder Wert ausgeführt wird (Vorgabe: 3);
                     allein: das Geöffnete so oft ausführen, Zähler auswerten
  --step ZUGFOLGE    den Scheduler des Geöffneten spielen: &quot;1 2 2 1&quot;
  --lesson ID[:NR]   diese Lektion des Kurses öffnen, bei diesem Schritt
  --screenshot DATEI ein Bild des Fensters schreiben (.png, .jpg, .bmp) und beenden;
                     mit --run, --sweep oder --repeat, wenn das zu Ende ist
  --at SEKUNDEN|end  der Moment des Laufs, den das Bild zeigt (Vorgabe: der letzte,
                     in dem gearbeitet wird)
  --size BxH         Größe des Fensters in Pixeln
  --theme light|dark|contrast
  --language xx      &apos;de&apos;, &apos;pt_BR&apos;, ...; wird gemerkt
  --help, --version

Exit-Code: 0 erledigt, 1 Lauf nicht gestartet oder Bild nicht geschrieben,
2 die Eingabe ist falsch.
</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>signal %1, %2</source>
        <translation>Signal %1, %2</translation>
    </message>
    <message>
        <source>process %1 (pid %2)</source>
        <translation>Prozess %1 (PID %2)</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>supplier, process %1 (pid %2)</source>
        <translation>Lieferant, Prozess %1 (PID %2)</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>main thread</source>
        <translation>Haupt-Thread</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>Event-Loop</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>process %1, %2</source>
        <extracomment>%1: a number; %2: such as &quot;thread 2&quot;</extracomment>
        <translation>Prozess %1, %2</translation>
    </message>
    <message>
        <source>✖ crashed at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ abgestürzt bei %2: %1</translation>
    </message>
    <message>
        <source>GIL handed over</source>
        <translation>GIL übergeben</translation>
    </message>
    <message>
        <source>read (above), written (below)</source>
        <translation>gelesen (oben), geschrieben (unten)</translation>
    </message>
    <message>
        <source>updates, red: lost</source>
        <translation>Updates, rot: verloren</translation>
    </message>
    <message>
        <source>core not running this program</source>
        <translation>Kern führt dieses Programm nicht aus</translation>
    </message>
    <message>
        <source>%1 threads, each in its colour and pattern</source>
        <translation>%1 Threads, jeder mit Farbe und Muster</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>Zeit in %1</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the GIL</source>
        <translation>nicht gezeichnet: %1 Übergaben des GIL</translation>
    </message>
    <message>
        <source>not drawn: %1 traced updates, %2 of them lost</source>
        <translation>nicht gezeichnet: %1 aufgezeichnete Updates, davon %2 verloren</translation>
    </message>
    <message>
        <source>a row stands for %1 threads</source>
        <translation>eine Zeile steht für %1 Threads</translation>
    </message>
    <message>
        <source>%1 events were dropped</source>
        <translation>verworfene Ereignisse: %1</translation>
    </message>
    <message>
        <source>the recording ends before the run did</source>
        <translation>die Aufzeichnung endet früher als der Lauf</translation>
    </message>
    <message>
        <source>No thread has run yet.</source>
        <translation>Noch ist kein Thread gelaufen.</translation>
    </message>
    <message>
        <source>by core</source>
        <translation>nach Kern</translation>
    </message>
    <message>
        <source>makespan %1</source>
        <translation>Gesamtdauer %1</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>%1 von %2 Aufgaben erledigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 storniert</translation>
    </message>
    <message>
        <source>speed-up %1</source>
        <translation>Speedup %1</translation>
    </message>
    <message>
        <source>GIL switches %1</source>
        <extracomment>&quot;Switches&quot; is a noun. %1: a count</extracomment>
        <translation>GIL-Wechsel %1</translation>
    </message>
    <message>
        <source>%1, %2, switch source: %3</source>
        <extracomment>%1: system; %2: such as &quot;4 cores&quot;; %3: &quot;kernel&quot; or &quot;gaps&quot;</extracomment>
        <translation>%1, %2, Quelle der Wechsel: %3</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>On short bars and in legends: one or two short words each</extracomment>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>wartet auf den GIL</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>wartet auf einen Lock</translation>
    </message>
    <message>
        <source>I/O or sleep</source>
        <translation>I/O oder Schlaf</translation>
    </message>
    <message>
        <source>off the core (ready, not running)</source>
        <translation>ohne Kern (bereit, läuft nicht)</translation>
    </message>
    <message>
        <source>idle, no task</source>
        <translation>untätig, ohne Aufgabe</translation>
    </message>
    <message>
        <source>event loop waiting</source>
        <translation>Event-Loop wartet</translation>
    </message>
    <message>
        <source>running native code, GIL released</source>
        <translation>führt nativen Code aus, GIL freigegeben</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>I/O</translation>
    </message>
    <message>
        <source>off core</source>
        <translation>ohne Kern</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativ</translation>
    </message>
    <message>
        <source>too short to draw one by one: %1 intervals</source>
        <translation>zu kurz, um einzeln gezeichnet zu werden: %1 Intervalle</translation>
    </message>
    <message>
        <source>too close to draw one by one: %1 traced updates, %2 of them lost</source>
        <translation>zu dicht, um einzeln gezeichnet zu werden: %1 aufgezeichnete Updates, davon %2 verloren</translation>
    </message>
    <message>
        <source>lost update; dashed: the read that missed it</source>
        <translation>verlorenes Update; gestrichelt: wer es nicht las</translation>
    </message>
</context>
<context>
    <name>brigade::app::AboutDialog</name>
    <message>
        <source>About Brigade</source>
        <translation>Über Brigade</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;Shows how programs really run: real threads in real processes on this machine&apos;s cores.&lt;/p&gt;&lt;p&gt;Licence: GNU General Public License, version 3 or later; it comes with no warranty. Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;Zeigt, wie Programme wirklich laufen: echte Threads in echten Prozessen auf den Kernen dieses Rechners.&lt;/p&gt;&lt;p&gt;Lizenz: GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung. Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&lt;h3&gt;What it is made with&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Woraus es gemacht ist&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Drawings and icons were made for Brigade and have its licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Zeichnungen und Symbole sind für Brigade entstanden und stehen unter derselben Lizenz.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>brigade::app::Announcer</name>
    <message>
        <source>%1 has burnt down</source>
        <extracomment>%1: such as &quot;Restaurant 2&quot;; it stands for a process that crashed</extracomment>
        <translation>%1 ist abgebrannt</translation>
    </message>
    <message>
        <source>%1 has crashed</source>
        <translation>%1 ist abgestürzt</translation>
    </message>
    <message>
        <source>Deadlock in %1: each waits for what another one holds: %2</source>
        <extracomment>%1: a restaurant or process; %2: names of chefs or threads, with commas</extracomment>
        <translation>Deadlock in %1: Jeder wartet auf das, was ein anderer hält: %2</translation>
    </message>
    <message>
        <source>The run was stopped after %1</source>
        <extracomment>%1: a time such as 4.2 ms</extracomment>
        <translation>Der Lauf wurde nach %1 gestoppt</translation>
    </message>
    <message>
        <source>The recording breaks off after %1</source>
        <translation>Die Aufzeichnung bricht nach %1 ab</translation>
    </message>
    <message>
        <source>The run has ended after %1</source>
        <translation>Der Lauf ist nach %1 zu Ende</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <extracomment>%1: &quot;orders&quot; or &quot;tasks&quot;; %2: a count. &quot;3 failed&quot; and &quot;2 lost&quot; may follow</extracomment>
        <translation>%1 erledigt: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargeChart</name>
    <message>
        <source>What this machine charges, as bars beside the textbook&apos;s</source>
        <translation>Was dieser Rechner verlangt, als Balken neben den Zahlen des Lehrbuchs</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargesDialog</name>
    <message>
        <source>&amp;Measure</source>
        <extracomment>Button, a verb: starts the measurement</extracomment>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Tab&amp;elle exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>&amp;Bild exportieren…</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>Was dieser Rechner verlangt</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Vergleichen mit:</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>Each figure is measured here, many times, in a process of its own, and set beside what textbooks say. It takes about half a minute; leave the machine alone meanwhile.</source>
        <translation>Jede Zahl wird hier gemessen, viele Male, in einem eigenen Prozess, und neben das gestellt, was Lehrbücher sagen. Es dauert etwa eine halbe Minute; den Rechner inzwischen in Ruhe lassen.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heads of columns, to be short; this one: what is measured</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>10 % to 90 %</source>
        <translation>10 % bis 90 %</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>Lehrbuch</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>Anderes Ergebnis</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>Head of a column: was it disturbed?</extracomment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON, to compare with (*.json)</source>
        <translation>Tabellen (*.csv);;JSON, zum Vergleichen (*.json)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>A run goes on, which would disturb the measurement: measure when it has ended.</source>
        <translation>Ein Lauf ist im Gang und würde die Messung stören: erst messen, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were measured, not all of them in every round.</source>
        <translation>Abgebrochen: %1 von %2 wurden gemessen, nicht alle davon in jeder Runde.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>%p % · %1</source>
        <extracomment>On a progress bar. %p: a number, to be kept; %1: what is being measured</extracomment>
        <translation>%p % · %1</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p %</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Noch wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Verglichen mit %1.</translation>
    </message>
    <message>
        <source>~ noisy</source>
        <extracomment>In the column &quot;Noise&quot;; ~ is the sign of noisy figures</extracomment>
        <translation>~ verrauscht</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>%1: a remark about a figure, such as &quot;noisy: others took 12 % of the cores&quot;</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice after &quot;Compare with:&quot;</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>eine Datei…</translation>
    </message>
    <message>
        <source>Compare with an earlier result</source>
        <translation>Mit einem früheren Ergebnis vergleichen</translation>
    </message>
    <message>
        <source>Results of measure (*.json)</source>
        <translation>Ergebnisse von measure (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartLegend</name>
    <message>
        <source>Press: only this one, or all again</source>
        <translation>Drücken: nur dies oder wieder alle</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartsPanel</name>
    <message>
        <source>Chart</source>
        <extracomment>Read aloud: the list in which a chart is chosen</extracomment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;; use: how busy they are</extracomment>
        <translation>Auslastung der %1</translation>
    </message>
    <message>
        <source>The chart of a run stands here when there is one.</source>
        <translation>Das Diagramm eines Laufs steht hier, wenn es einen gibt.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChoosingDialog</name>
    <message>
        <source>&amp;Run the proof</source>
        <translation>&amp;Nachweis ausführen</translation>
    </message>
    <message>
        <source>Choosing</source>
        <extracomment>Window title: choosing between async, threads and processes</extracomment>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Take a task of yours and answer the questions: click on a branch, or press left for yes and right for no. At the end of a way, run its proof.</source>
        <translation>Eine eigene Aufgabe nehmen und die Fragen beantworten: einen Ast anklicken oder links für ja und rechts für nein drücken. Am Ende eines Wegs seinen Nachweis ausführen.</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>Lauf %v von %m</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Fortschritt des Nachweises</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Bild exportieren…</translation>
    </message>
    <message>
        <source>Stopped: nothing of it counts.</source>
        <translation>Gestoppt: Nichts davon zählt.</translation>
    </message>
    <message>
        <source>A click on a bar shows its run in the window.</source>
        <translation>Ein Klick auf einen Balken zeigt seinen Lauf im Fenster.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>First answer the questions down to the end of a way</source>
        <translation>Zuerst die Fragen bis ans Ende eines Wegs beantworten</translation>
    </message>
    <message>
        <source>The same work, done in each of the ways (Enter)</source>
        <translation>Dieselbe Arbeit, auf jede dieser Arten erledigt (Eingabe)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
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
        <translation>Der Entscheidungsbaum</translation>
    </message>
    <message>
        <source>Left: yes. Right: no.</source>
        <translation>Links: ja. Rechts: nein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud. %1: a way to do the work, such as &quot;threads&quot;; %2: its time</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareDialog</name>
    <message>
        <source>Run %1: %2</source>
        <extracomment>&quot;Run&quot; is a noun. %1: its number; %2: title of its plan</extracomment>
        <translation>Lauf %1: %2</translation>
    </message>
    <message>
        <source>Makespan</source>
        <extracomment>Row of a table: the time from the start to the end of the last task</extracomment>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>CPU work</source>
        <translation>CPU-Arbeit</translation>
    </message>
    <message>
        <source>Done per second</source>
        <translation>Je Sekunde erledigt</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>Latenz, 50 %</translation>
    </message>
    <message>
        <source>Latency, 99 %</source>
        <translation>Latenz, 99 %</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Kontextwechsel</translation>
    </message>
    <message>
        <source>Second to first</source>
        <extracomment>Head of a column: the second run&apos;s figure divided by the first one&apos;s</extracomment>
        <translation>Zweiter zu erstem</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>Kennzahlen beider Läufe</translation>
    </message>
    <message>
        <source>Two runs on one time axis</source>
        <translation>Zwei Läufe auf einer Zeitachse</translation>
    </message>
    <message>
        <source>Waiting for the %1</source>
        <extracomment>Row of a table. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Gewartet auf: %1</translation>
    </message>
    <message>
        <source>Hand-overs of the %1</source>
        <extracomment>Row of a table: how often it changed hands. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Übergaben (%1)</translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareView</name>
    <message>
        <source>Timelines of both runs</source>
        <translation>Zeitleisten beider Läufe</translation>
    </message>
</context>
<context>
    <name>brigade::app::ControlsPanel</name>
    <message>
        <source>one after the other</source>
        <extracomment>How a plan works; also put into &quot;This plan has no pool: %1.&quot;</extracomment>
        <translation>eine nach der anderen</translation>
    </message>
    <message>
        <source>a thread for each task</source>
        <translation>ein Thread für jede Aufgabe</translation>
    </message>
    <message>
        <source>a pool of threads</source>
        <translation>ein Pool von Threads</translation>
    </message>
    <message>
        <source>an event loop with a pool</source>
        <translation>ein Event-Loop mit Pool</translation>
    </message>
    <message>
        <source>%1 of the %2 of this machine may be used here</source>
        <translation>von den %2 dieses Rechners sind hier nutzbar: %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Puts all sliders back to where the opened plan has them.</source>
        <translation>Stellt alle Regler dorthin zurück, wo der geöffnete Plan sie hat.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</source>
        <extracomment>%1: title of a plan; %2: how it works, such as &quot;a pool of threads&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Choose a scenario above, or open a plan.</source>
        <translation>Oben ein Szenario wählen oder einen Plan öffnen.</translation>
    </message>
    <message>
        <source> Changes a run while it goes on.</source>
        <extracomment>Put after another sentence, hence the space at its beginning</extracomment>
        <translation> Ändert einen Lauf, während er läuft.</translation>
    </message>
    <message>
        <source>&amp;Stoves</source>
        <extracomment>Label of a slider; a stove stands for a core</extracomment>
        <translation>H&amp;erde</translation>
    </message>
    <message>
        <source>&amp;Cores</source>
        <translation>Ke&amp;rne</translation>
    </message>
    <message>
        <source>How many of this machine&apos;s cores the run may use.</source>
        <translation>Wie viele Kerne dieses Rechners der Lauf benutzen darf.</translation>
    </message>
    <message>
        <source>Restaura&amp;nts</source>
        <extracomment>Label of a slider; a restaurant stands for a process</extracomment>
        <translation>&amp;Restaurants</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <source>Worker processes, each with its own memory and its own GIL.</source>
        <translation>Worker-Prozesse, jeder mit eigenem Speicher und eigenem GIL.</translation>
    </message>
    <message>
        <source>&amp;Chefs in each</source>
        <extracomment>Label of a slider: in each restaurant; a chef stands for a thread</extracomment>
        <translation>&amp;Köche je Restaurant</translation>
    </message>
    <message>
        <source>&amp;Threads in each</source>
        <translation>&amp;Threads je Prozess</translation>
    </message>
    <message>
        <source>Size of the thread pool of each process.</source>
        <translation>Größe des Thread-Pools jedes Prozesses.</translation>
    </message>
    <message>
        <source>This plan has no pool: %1.</source>
        <translation>Dieser Plan hat keinen Pool: %1.</translation>
    </message>
    <message>
        <source> Changing it during a run starts the run again.</source>
        <translation> Eine Änderung während eines Laufs startet ihn neu.</translation>
    </message>
    <message>
        <source>Or&amp;ders</source>
        <extracomment>Label of a slider, a plural noun; an order stands for a task</extracomment>
        <translation>Bes&amp;tellungen</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>Au&amp;fgaben</translation>
    </message>
    <message>
        <source>How many tasks there are in all.</source>
        <translation>Wie viele Aufgaben es insgesamt gibt.</translation>
    </message>
    <message>
        <source>Or&amp;ders per second</source>
        <translation>Bes&amp;tellungen je Sekunde</translation>
    </message>
    <message>
        <source>Tas&amp;ks per second</source>
        <translation>Au&amp;fgaben je Sekunde</translation>
    </message>
    <message>
        <source>How many tasks arrive each second.</source>
        <translation>Wie viele Aufgaben je Sekunde eintreffen.</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <extracomment>Label of a slider; a guest stands for a client that sends tasks</extracomment>
        <translation>&amp;Gäste</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>How many clients send tasks, each one after the other.</source>
        <translation>Wie viele Clients Aufgaben schicken, jeder eine nach der anderen.</translation>
    </message>
    <message>
        <source>C&amp;ooking share</source>
        <extracomment>Label of a slider: the part of the time that is cooked (computed), in %</extracomment>
        <translation>K&amp;ochanteil</translation>
    </message>
    <message>
        <source>CP&amp;U share</source>
        <translation>CP&amp;U-Anteil</translation>
    </message>
    <message>
        <source>The part of a task&apos;s time that it computes; the rest it waits.</source>
        <translation>Der Teil ihrer Zeit, in dem eine Aufgabe rechnet; den Rest wartet sie.</translation>
    </message>
    <message>
        <source>One &amp;bathroom in each (GIL)</source>
        <extracomment>Check box: in each restaurant; the bathroom stands for the GIL</extracomment>
        <translation>Je ein &amp;Waschraum (GIL)</translation>
    </message>
    <message>
        <source>&amp;GIL</source>
        <translation>&amp;GIL</translation>
    </message>
    <message>
        <source>One lock in each process that a thread must hold to compute.</source>
        <translation>Ein Lock in jedem Prozess, den ein Thread halten muss, um zu rechnen.</translation>
    </message>
    <message>
        <source>T&amp;ime before a knock</source>
        <extracomment>Label of a slider. A knock at the bathroom&apos;s door: asking for the GIL</extracomment>
        <translation>Zeit bis zum Klo&amp;pfen</translation>
    </message>
    <message>
        <source>Switch &amp;interval</source>
        <translation>Wechsel&amp;intervall</translation>
    </message>
    <message>
        <source>How long a thread waits for the GIL before it asks for it.</source>
        <translation>Wie lange ein Thread auf den GIL wartet, bevor er um ihn bittet.</translation>
    </message>
    <message>
        <source>a chef for each order</source>
        <extracomment>How a plan works, in restaurant words: a thread for each task</extracomment>
        <translation>ein Koch für jede Bestellung</translation>
    </message>
    <message>
        <source>a team of chefs</source>
        <extracomment>How a plan works, in restaurant words: a pool of threads</extracomment>
        <translation>ein Team von Köchen</translation>
    </message>
    <message>
        <source>a head waiter with a team</source>
        <extracomment>How a plan works, in restaurant words: an event loop with a pool</extracomment>
        <translation>ein Oberkellner mit einem Team</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoresChart</name>
    <message>
        <source>Use of the cores over time</source>
        <translation>Auslastung der Kerne über die Zeit</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>In a legend, short: &quot;run&quot; is a noun</extracomment>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>Threads of this run; 100 % is one core</source>
        <translation>Threads dieses Laufs; 100 % ist ein Kern</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>In a legend, short: other programs</extracomment>
        <translation>andere</translation>
    </message>
    <message>
        <source>What the followed one took of it</source>
        <translation>Was davon der verfolgte nahm</translation>
    </message>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Alle %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · 100 % = one %2</source>
        <extracomment>Title of a chart. %1: such as &quot;Core 3&quot;; %2: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>%1 · 100 % = ein %2</translation>
    </message>
    <message>
        <source>%1: 0 to %2 %</source>
        <translation>%1: 0 bis %2&#xa0;%</translation>
    </message>
    <message>
        <source>Everything else there: other programs, a hypervisor, Brigade&apos;s own overhead</source>
        <translation>Alles andere dort: andere Programme, ein Hypervisor, Brigades eigener Mehraufwand</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseActions</name>
    <message>
        <source>&amp;Continue the course</source>
        <translation>Kurs &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Alle Lektionen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>C&amp;hoosing…</source>
        <extracomment>Menu: choosing between async, threads and processes</extracomment>
        <translation>&amp;Entscheiden…</translation>
    </message>
    <message>
        <source>async, threads or processes: a tree of questions, and the proof of each answer on this machine</source>
        <translation>async, Threads oder Prozesse: ein Baum von Fragen, und zu jeder Antwort der Nachweis auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Picture gallery…</source>
        <translation>&amp;Bildergalerie…</translation>
    </message>
    <message>
        <source>The pictures that every text draws, each from a run on this machine</source>
        <translation>Die Bilder, die in jedem Lehrbuch stehen, jedes aus einem Lauf auf diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossar…</translation>
    </message>
    <message>
        <source>&amp;Report of predictions and results…</source>
        <translation>Be&amp;richt über Vorhersagen und Ergebnisse…</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s view: notes, larger type</source>
        <translation>Ansicht für &amp;Lehrende: Notizen, größere Schrift</translation>
    </message>
    <message>
        <source>Lessons from a &amp;folder…</source>
        <translation>Lektionen aus einem &amp;Ordner…</translation>
    </message>
    <message>
        <source>The &amp;built-in lessons</source>
        <translation>Die &amp;mitgelieferten Lektionen</translation>
    </message>
    <message>
        <source>%1: has no lessons</source>
        <translation>%1: enthält keine Lektionen</translation>
    </message>
    <message>
        <source>A folder with lessons</source>
        <translation>Ein Ordner mit Lektionen</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a question about the learner&apos;s name; a noun</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Your name, if it is to stand on the report:</source>
        <translation>Name, falls er auf dem Bericht stehen soll:</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Webseiten (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Write your own lessons…</source>
        <translation>Eigene Lektionen &amp;schreiben…</translation>
    </message>
    <message>
        <source>Write your own lessons</source>
        <translation>Eigene Lektionen schreiben</translation>
    </message>
    <message>
        <source>&amp;Save an example…</source>
        <translation>Beispiel &amp;speichern…</translation>
    </message>
    <message>
        <source>Save an example lesson</source>
        <translation>Beispiellektion speichern</translation>
    </message>
    <message>
        <source>Lessons (*.brigade-lesson *.md)</source>
        <translation>Lektionen (*.brigade-lesson *.md)</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseMap</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Fortsetzen: %1</translation>
    </message>
    <message>
        <source>Begin with the first lesson</source>
        <translation>Mit der ersten Lektion beginnen</translation>
    </message>
    <message>
        <source>Some files could not be read; the others are here:</source>
        <translation>Manche Dateien waren nicht lesbar; die anderen stehen hier:</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>%1. It builds on “%2”; nothing keeps you from opening it now.</source>
        <translation>%1. Sie baut auf „%2“ auf; nichts hindert Sie, sie jetzt schon zu öffnen.</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoursePanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>The map of the course (Alt+Up)</source>
        <translation>Die Karte des Kurses (Alt+Auf)</translation>
    </message>
    <message>
        <source>step %v of %m</source>
        <translation>Schritt %v von %m</translation>
    </message>
    <message>
        <source>How far you are in this lesson</source>
        <translation>Wie weit diese Lektion schon bearbeitet ist</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>Der vorige Schritt (Alt+Links)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>Der nächste Schritt (Alt+Rechts)</translation>
    </message>
    <message>
        <source>%1 · about %2 min</source>
        <translation>%1 · etwa %2 min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&lt;b&gt;For the presenter:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Für Vortragende:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation>Das ist meine Vorhersage</translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation>Das ist meine Antwort</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Run it on this machine</source>
        <translation>Auf diesem Rechner ausführen</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>Während des Laufs wird nichts gezeichnet, damit das Zeichnen ihn nichts kostet; danach wird er abgespielt</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <translation>Lauf %v von %m</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne ihn weiter</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Run it and look</source>
        <translation>Ausführen und hinsehen</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>Dieser Rechner kann es nicht zeigen: Er hat zu wenige Kerne.</translation>
    </message>
    <message>
        <source>The run has not been made yet.</source>
        <translation>Der Lauf steht noch aus.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ Es stimmte&lt;/b&gt; auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; this time.</source>
        <translation>&lt;b&gt;✖ Es stimmte nicht&lt;/b&gt;, jedenfalls diesmal.</translation>
    </message>
    <message>
        <source>To change: %1. Run it with F5 as often as you like.</source>
        <translation>Zu ändern: %1. Mit F5 beliebig oft ausführen.</translation>
    </message>
    <message>
        <source>Open this plan</source>
        <translation>Diesen Plan öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>This lesson is in English: nobody has translated it yet.</source>
        <translation>Diese Lektion ist auf Englisch: Noch hat sie niemand übersetzt.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>Das dauert etwa %1.</translation>
    </message>
    <message>
        <source>Show me in the picture</source>
        <translation>Im Bild zeigen</translation>
    </message>
    <message>
        <source>What this run did, where it shows that it was not so</source>
        <translation>Was dieser Lauf tat: die Stelle, an der man sieht, dass es nicht so war</translation>
    </message>
</context>
<context>
    <name>brigade::app::DeadlockBar</name>
    <message>
        <source>Deadlock: each of these waits for what the next one has. Whoever is dismissed gives back what he has, and the others get on.</source>
        <translation>Deadlock: Jeder von diesen wartet auf das, was der nächste hat. Wer entlassen wird, gibt zurück, was er hat, und die anderen kommen weiter.</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <extracomment>Button, a verb: makes one give up and go. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;</extracomment>
        <translation>%1 entlassen</translation>
    </message>
</context>
<context>
    <name>brigade::app::DragBars</name>
    <message>
        <source>Drag each bar, or use the arrow keys: up and down for another bar, left and right for its length</source>
        <translation>Jeden Balken ziehen oder die Pfeiltasten benutzen: auf und ab für einen anderen Balken, links und rechts für seine Länge</translation>
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
        <translation>der Lauf</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Head of a column: when the event happened</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>brigade::app::EventsDialog</name>
    <message>
        <source>Only who is &amp;followed</source>
        <extracomment>Check box. Followed: the chef or thread that was selected</extracomment>
        <translation>Nur wer &amp;verfolgt wird</translation>
    </message>
    <message>
        <source>Only the &amp;time that is measured or shown in the timeline</source>
        <translation>Nur die &amp;Zeit, die gemessen wird oder in der Zeitleiste zu sehen ist</translation>
    </message>
    <message>
        <source>Events as a table</source>
        <translation>Ereignisse als Tabelle</translation>
    </message>
    <message>
        <source>Return on a line shows that moment, and follows who did it, in every picture.</source>
        <translation>Eingabe auf einer Zeile zeigt diesen Moment und verfolgt, wer es tat, in jedem Bild.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>Ereignisse: %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vorschau des Bildes</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Ganzes Fenster</translation>
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
        <translation>Der ganze Lauf</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Was die Zeitleiste zeigt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>&amp;Bild:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>&amp;Range:</source>
        <translation>Be&amp;reich:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>F&amp;arben:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Cop&amp;y to clipboard</source>
        <translation>In die &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>%1×: %2 × %3 pixels</source>
        <extracomment>%1: how many times as large; %2: width; %3: height</extracomment>
        <translation>%1×: %2 × %3 Pixel</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Not enough memory for the picture.</source>
        <translation>Nicht genug Speicher für das Bild.</translation>
    </message>
    <message>
        <source>Copied to the clipboard, as pixels.</source>
        <translation>In die Zwischenablage kopiert, als Pixel.</translation>
    </message>
    <message>
        <source>Timeline by %1</source>
        <extracomment>What is exported. %1: &quot;thread&quot; or &quot;chef&quot;, &quot;core&quot; or &quot;stove&quot;: what a row stands for</extracomment>
        <translation>Zeitleiste nach %1</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Auslastung der %1</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Bild wird geschrieben…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Bild wird gezeichnet…</translation>
    </message>
</context>
<context>
    <name>brigade::app::FileActions</name>
    <message>
        <source>&amp;Save plan as…</source>
        <translation>Plan &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Save recor&amp;ding as…</source>
        <translation>&amp;Aufzeichnung speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Bild exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;figures…</source>
        <translation>&amp;Kennzahlen exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;trace…</source>
        <extracomment>Menu; trace, a noun: the recorded events, for other programs</extracomment>
        <translation>&amp;Trace exportieren…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Open a plan, a recording or a lesson</source>
        <translation>Einen Plan, eine Aufzeichnung oder eine Lektion öffnen</translation>
    </message>
    <message>
        <source>Plans, recordings and lessons (*.json *.brigade-plan *.brigade *.brigade-lesson);;All files (*)</source>
        <translation>Pläne, Aufzeichnungen und Lektionen (*.json *.brigade-plan *.brigade *.brigade-lesson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.json *.brigade-plan)</source>
        <translation>Pläne (*.json *.brigade-plan)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Recordings (*.brigade)</source>
        <translation>Aufzeichnungen (*.brigade)</translation>
    </message>
    <message>
        <source>Writing the recording…</source>
        <translation>Aufzeichnung wird geschrieben…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Kennzahlen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tabellen (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the trace</source>
        <translation>Trace exportieren</translation>
    </message>
    <message>
        <source>Chrome traces: Perfetto, speedscope (*.json)</source>
        <translation>Chrome-Traces: Perfetto, speedscope (*.json)</translation>
    </message>
    <message>
        <source>Writing the trace…</source>
        <translation>Trace wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>brigade::app::GalleryDialog</name>
    <message>
        <source>&amp;Draw all of them</source>
        <translation>&amp;Alle zeichnen</translation>
    </message>
    <message>
        <source>&amp;Run this one</source>
        <translation>Dieses aus&amp;führen</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>Im F&amp;enster zeigen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>A&amp;lle exportieren…</translation>
    </message>
    <message>
        <source>Picture gallery</source>
        <translation>Bildergalerie</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>Lauf %v von %m</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>Fortschritt der Läufe</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were drawn stay.</source>
        <translation>Gestoppt. Die gezeichneten Bilder bleiben.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Each picture is drawn from a run of its own; all take some seconds</source>
        <translation>Jedes Bild wird aus einem eigenen Lauf gezeichnet; alle zusammen dauern einige Sekunden</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Run this one”, or “Draw all of them”.</source>
        <translation>Noch nicht gezeichnet. Es entsteht aus einem Lauf auf diesem Rechner: „Dieses ausführen“ oder „Alle zeichnen“.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Written: %1 pictures and index.html in %2</source>
        <translation>Geschrieben: %1 Bilder und index.html in %2</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>Ein Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Writing the pictures…</source>
        <translation>Bilder werden geschrieben…</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were written stay.</source>
        <translation>Gestoppt. Die geschriebenen Bilder bleiben.</translation>
    </message>
</context>
<context>
    <name>brigade::app::GlossaryDialog</name>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: a term; %2: the same in restaurant words</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Runs it and shows the place</source>
        <translation>Führt es aus und zeigt die Stelle</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, in the restaurant: &lt;b&gt;%1&lt;/b&gt;</source>
        <extracomment>Put after a term. %1: the same in restaurant words</extracomment>
        <translation>, im Restaurant: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;Draw its picture</source>
        <translation>Bild &amp;zeichnen</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Draw its picture”.</source>
        <translation>Noch nicht gezeichnet. Es entsteht aus einem Lauf auf diesem Rechner: „Bild zeichnen“.</translation>
    </message>
    <message>
        <source>The run is being made…</source>
        <translation>Der Lauf wird ausgeführt…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
</context>
<context>
    <name>brigade::app::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Versions, machine and the log&apos;s last lines, for somebody who helps</source>
        <translation>Versionen, Rechner und die letzten Zeilen des Protokolls, für jemanden, der hilft</translation>
    </message>
    <message>
        <source>&amp;About Brigade</source>
        <translation>Ü&amp;ber Brigade</translation>
    </message>
    <message>
        <source>Brigade ended unexpectedly. What it had recorded of its last run is kept in %1.</source>
        <translation>Brigade wurde unerwartet beendet. Was es von seinem letzten Lauf aufgezeichnet hat, liegt in %1.</translation>
    </message>
    <message>
        <source>Show that run</source>
        <translation>Diesen Lauf zeigen</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard, %1 lines: read them before you send them.</source>
        <translation>Die Diagnosedaten sind in der Zwischenablage, Zeilen: %1. Vor dem Verschicken lesen.</translation>
    </message>
</context>
<context>
    <name>brigade::app::InsightsPanel</name>
    <message>
        <source>Nothing stands out in this run.</source>
        <translation>In diesem Lauf fällt nichts auf.</translation>
    </message>
    <message>
        <source>What stands out in a run stands here when it has ended.</source>
        <translation>Was in einem Lauf auffällt, steht hier, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <extracomment>Read aloud: a button. %1: title of what stands out in the run</extracomment>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>That part of the run in the timeline</source>
        <translation>Dieser Teil des Laufs in der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>brigade::app::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of the keyboard</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menü %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::MainWindow</name>
    <message>
        <source>Dinner for three, cooked just now by three real threads on this machine: dishes that mostly wait take as long as the longest. What if all of them have to be stirred?</source>
        <translation>Abendessen für drei, eben von drei echten Threads auf diesem Rechner gekocht: Gerichte, die vor allem warten, dauern so lange wie das längste. Und wenn alle gerührt werden müssen?</translation>
    </message>
    <message>
        <source>Cook four busy dishes</source>
        <translation>Vier Rührgerichte kochen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>Der Lauf ist zu Ende</translation>
    </message>
    <message>
        <source>%1. Shown: %2, its last busy moment</source>
        <translation>%1. Zu sehen: %2, der letzte Moment, in dem gearbeitet wurde</translation>
    </message>
    <message>
        <source>Sweep: run %1 of %2 goes on</source>
        <translation>Messreihe: Lauf %1 von %2 ist im Gang</translation>
    </message>
    <message>
        <source>Starting the processes…</source>
        <translation>Prozesse werden gestartet…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running quietly: it is replayed when it has ended</source>
        <translation>Läuft still: wird abgespielt, wenn er zu Ende ist</translation>
    </message>
    <message>
        <source>Closed to new requests; those in hand are finished (Stop again: at once)</source>
        <translation>Für neue Anfragen geschlossen; begonnene werden erledigt (noch einmal Stoppen: sofort)</translation>
    </message>
    <message>
        <source>Stopping: tasks in hand are finished (Stop again: at once)</source>
        <translation>Wird gestoppt: begonnene Aufgaben werden erledigt (noch einmal Stoppen: sofort)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
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
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Run the plan on this machine (F5)</source>
        <translation>Den Plan auf diesem Rechner ausführen (F5)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Menu, a verb: ends the run</extracomment>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stop the run: tasks in hand are finished; twice: at once (Esc)</source>
        <translation>Den Lauf stoppen: begonnene Aufgaben werden erledigt; zweimal: sofort (Esc)</translation>
    </message>
    <message>
        <source>Run &amp;quietly</source>
        <translation>&amp;Still ausführen</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>Während des Laufs wird nichts gezeichnet, damit das Zeichnen ihn nichts kostet; danach wird er abgespielt</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <extracomment>Menu, a noun: runs with one value of the plan after another</extracomment>
        <translation>Mess&amp;reihe…</translation>
    </message>
    <message>
        <source>One key of the plan over several values, each run several times: where more brings nothing (Shift+F5)</source>
        <translation>Ein Feld des Plans über mehrere Werte, jeder mehrmals ausgeführt: wo mehr nichts mehr bringt (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Run &amp;many times…</source>
        <translation>&amp;Mehrfach ausführen…</translation>
    </message>
    <message>
        <source>The plan a hundred times, and how its counters came out (Alt+F5)</source>
        <translation>Den Plan hundertmal ausführen und sehen, wie seine Zähler ausgehen (Alt+F5)</translation>
    </message>
    <message>
        <source>Where the analogy stops</source>
        <translation>Wo der Vergleich hinkt</translation>
    </message>
    <message>
        <source>This machine: %1 of %2 cores may be used; %3</source>
        <extracomment>%1, %2: numbers; %3: name of the system</extracomment>
        <translation>Dieser Rechner: %1 von %2 Kernen nutzbar; %3</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>&amp;Regler</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <extracomment>Name of a panel: numbers, no pictures</extracomment>
        <translation>&amp;Kennzahlen</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <extracomment>Name of a panel, a plural noun: the runs so far</extracomment>
        <translation>Lä&amp;ufe</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>S&amp;traße</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;You are the scheduler…</source>
        <translation>Selbst S&amp;cheduler sein…</translation>
    </message>
    <message>
        <source>Real threads that move only when you choose them (Ctrl+F5)</source>
        <translation>Echte Threads, die sich nur bewegen, wenn man sie wählt (Strg+F5)</translation>
    </message>
    <message>
        <source>What this machine &amp;charges…</source>
        <extracomment>Menu. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>Was dieser Rechner verlan&amp;gt…</translation>
    </message>
    <message>
        <source>Measures a thread, a process, a switch, a message, and shows the textbook&apos;s figures beside it</source>
        <translation>Misst einen Thread, einen Prozess, einen Wechsel, eine Nachricht und zeigt die Zahlen des Lehrbuchs daneben</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <extracomment>Menu, a verb: lessons and glossary</extracomment>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu, a noun</extracomment>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <extracomment>Menu: a list of panels follows</extracomment>
        <translation>G&amp;ehe zu</translation>
    </message>
    <message>
        <source>&amp;Events as a table…</source>
        <translation>Ere&amp;ignisse als Tabelle…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Words, and where the analogy stops</source>
        <translation>&amp;Wörter – und wo der Vergleich hinkt</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>Kur&amp;s</translation>
    </message>
    <message>
        <source>You were in the lesson “%1”.</source>
        <translation>Zuletzt offen war die Lektion „%1“.</translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>Dort weitermachen</translation>
    </message>
    <message>
        <source>Brigade speaks that language when this run has ended.</source>
        <translation>Brigade spricht diese Sprache, sobald dieser Lauf zu Ende ist.</translation>
    </message>
    <message>
        <source>Opening the recording: its events are put in order (Stop: not after all)</source>
        <translation>Die Aufzeichnung wird geöffnet: Ihre Ereignisse werden geordnet (Stoppen: doch nicht)</translation>
    </message>
</context>
<context>
    <name>brigade::app::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search: Return goes to the next place</source>
        <translation>Suchen: Eingabe geht zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Save as a page…</source>
        <translation>Als &amp;Seite speichern…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>Handbuch speichern</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Seiten (*.html)</translation>
    </message>
</context>
<context>
    <name>brigade::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>brigade::app::PanelRing</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanDocument</name>
    <message>
        <source>open %1</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done. %1: name of a plan</extracomment>
        <translation>(%1 öffnen)</translation>
    </message>
    <message>
        <source>edit the plan</source>
        <translation>(Plan bearbeiten)</translation>
    </message>
    <message>
        <source>reset</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done</extracomment>
        <translation>(Zurücksetzen)</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanEditor</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button, a verb: the plan becomes what the text says</extracomment>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Button, a verb: the text becomes what the plan says</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>Der Plan als JSON</translation>
    </message>
    <message>
        <source>The sliders and the next run take this text (Ctrl+Return)</source>
        <translation>Die Regler und der nächste Lauf übernehmen diesen Text (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Back to the plan as it is</source>
        <translation>Zurück zum Plan, wie er ist</translation>
    </message>
    <message>
        <source>The plan was changed elsewhere. Apply puts this text in its place, Revert takes the other over.</source>
        <translation>Der Plan wurde anderswo geändert. Übernehmen setzt diesen Text an seine Stelle, Verwerfen holt den anderen hierher.</translation>
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
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How much slower than it was the run is played</source>
        <translation>Wie viel langsamer als in Wirklichkeit der Lauf abgespielt wird</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Read aloud: the slider that chooses a moment of the run</extracomment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Drag: the street at that moment</source>
        <translation>Ziehen: die Straße in diesem Moment</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what it does, such as &quot;Play&quot;; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To the star&amp;t</source>
        <translation>Zum An&amp;fang</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>A verb: plays the run; in turn with &quot;Pause&quot;</extracomment>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>A verb, in turn with &quot;Play&quot;</extracomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <extracomment>To the present moment of a run that goes on</extracomment>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <extracomment>The picture keeps up with the run. %1: a time</extracomment>
        <translation>Live · %1</translation>
    </message>
    <message>
        <source>%1 · the threads run on</source>
        <extracomment>The picture stands still at the time %1, and the run goes on</extracomment>
        <translation>%1 · die Threads laufen weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1, %2: times: the moment shown, the length of the run</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::PythonPanel</name>
    <message>
        <source>What to show as Python</source>
        <translation>Was als Python zu zeigen ist</translation>
    </message>
    <message>
        <source>The whole program, or the function of one task</source>
        <translation>Das ganze Programm oder die Funktion einer Aufgabe</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The text onto the clipboard</source>
        <translation>Den Text in die Zwischenablage</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The text into a file</source>
        <translation>Den Text in eine Datei</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>Der Plan als Python</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Ganzes Programm</translation>
    </message>
    <message>
        <source>A plan that is opened stands here as the Python that it stands for.</source>
        <translation>Ein geöffneter Plan steht hier als das Python, für das er steht.</translation>
    </message>
    <message>
        <source>When the plan has been run, arrows show who is at which line.</source>
        <translation>Wenn der Plan ausgeführt ist, zeigen Pfeile, wer in welcher Zeile ist.</translation>
    </message>
    <message>
        <source>The plan has other tasks than the run that is shown: no line of it is marked.</source>
        <translation>Der Plan hat andere Aufgaben als der gezeigte Lauf: Keine Zeile davon ist markiert.</translation>
    </message>
    <message>
        <source>Nobody is in these lines at this moment.</source>
        <translation>In diesen Zeilen ist in diesem Moment niemand.</translation>
    </message>
    <message>
        <source>The arrows show who is where. Select one in the picture to follow it.</source>
        <translation>Die Pfeile zeigen, wer wo ist. Im Bild einen auswählen, um ihn zu verfolgen.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Save as Python</source>
        <translation>Als Python speichern</translation>
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
        <translation>Ihre Vorhersage</translation>
    </message>
    <message>
        <source>First move the slider, or type a number. If you mean what stands there now, move it away and back.</source>
        <translation>Zuerst den Regler bewegen oder eine Zahl eingeben. Ist gemeint, was schon dasteht: wegschieben und zurück.</translation>
    </message>
    <message>
        <source>First choose one of the answers.</source>
        <translation>Zuerst eine der Antworten wählen.</translation>
    </message>
    <message>
        <source>From least to most</source>
        <translation>Vom Kleinsten zum Größten</translation>
    </message>
    <message>
        <source>Drag, or press Ctrl with up or down</source>
        <translation>Ziehen oder Strg mit Auf oder Ab drücken</translation>
    </message>
    <message>
        <source>From least (top) to most (bottom):</source>
        <translation>Vom Kleinsten (oben) zum Größten (unten):</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>First put them in order: drag a line, or use the arrows. If they stand right already, move one away and back.</source>
        <translation>Zuerst in die richtige Reihenfolge bringen: eine Zeile ziehen oder die Pfeile benutzen. Stimmt sie schon: eine wegschieben und zurück.</translation>
    </message>
    <message>
        <source>First drag a bar to where you expect it.</source>
        <translation>Zuerst einen Balken dorthin ziehen, wo er erwartet wird.</translation>
    </message>
</context>
<context>
    <name>brigade::app::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
</context>
<context>
    <name>brigade::app::RepeatDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Run many times</source>
        <translation>Mehrfach ausführen</translation>
    </message>
    <message>
        <source>&amp;Runs:</source>
        <extracomment>A plural noun: how many runs there are to be</extracomment>
        <translation>&amp;Läufe:</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>Die bisherigen Zahlen bleiben (Esc)</translation>
    </message>
    <message>
        <source>Export the histogram</source>
        <translation>Histogramm exportieren</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>Fortschritt der Läufe</translation>
    </message>
    <message>
        <source>Histogram of the results</source>
        <translation>Histogramm der Ergebnisse</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Run %1 of %2 goes on</source>
        <extracomment>&quot;Run&quot; is a noun. %1, %2: numbers</extracomment>
        <translation>Lauf %1 von %2 ist im Gang</translation>
    </message>
    <message>
        <source>Each run is a real one, with processes and threads of its own; nothing is drawn meanwhile.</source>
        <translation>Jeder Lauf ist ein echter, mit eigenen Prozessen und Threads; gezeichnet wird inzwischen nichts.</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>Erledigte Läufe: %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs.</source>
        <translation>Gestoppt nach %1 von %2 Läufen.</translation>
    </message>
    <message>
        <source>How often the counters came out how is drawn here: a race loses another number of updates in every run.</source>
        <translation>Hier steht, wie oft welcher Zählerstand herauskam: Eine Race Condition verliert in jedem Lauf eine andere Zahl von Updates.</translation>
    </message>
    <message>
        <source>No task of this plan increments a shared variable: there is nothing to count. Try race-two or race-many.</source>
        <translation>Keine Aufgabe dieses Plans erhöht eine gemeinsame Variable: Es gibt nichts zu zählen. Mit race-two oder race-many geht es.</translation>
    </message>
    <message>
        <source>Run %1 &amp;times</source>
        <extracomment>Button; &quot;run&quot; is a verb. %1: a number, at least 2</extracomment>
        <translation>%1-&amp;mal ausführen</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>Zuerst einen Plan öffnen</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>Im Fenster ist ein anderer Lauf im Gang: sein Ende abwarten oder ihn stoppen</translation>
    </message>
</context>
<context>
    <name>brigade::app::ResultsPanel</name>
    <message>
        <source>Figures of the run</source>
        <translation>Kennzahlen des Laufs</translation>
    </message>
    <message>
        <source>The figures of a run stand here when there has been one.</source>
        <translation>Die Kennzahlen eines Laufs stehen hier, wenn es einen gegeben hat.</translation>
    </message>
    <message>
        <source>%1 events were dropped: these figures are incomplete.</source>
        <translation>Verworfene Ereignisse: %1. Diese Kennzahlen sind unvollständig.</translation>
    </message>
    <message>
        <source>The run was open to HTTP for long: its first %1 s (%L2 finished tasks) are no longer kept, and these figures are of what came after.</source>
        <translation>Der Lauf war lange für HTTP offen: Seine ersten %1 s (erledigte Aufgaben: %L2) sind nicht mehr gespeichert, und diese Kennzahlen gelten für das, was danach kam.</translation>
    </message>
    <message>
        <source>The run goes on; the figures up to now:</source>
        <translation>Der Lauf ist im Gang; die Kennzahlen bis jetzt:</translation>
    </message>
    <message>
        <source>The run goes on; its figures come at the end.</source>
        <translation>Der Lauf ist im Gang; seine Kennzahlen kommen am Ende.</translation>
    </message>
    <message>
        <source>Choose a figure: what it means stands here.</source>
        <translation>Eine Kennzahl wählen: Was sie bedeutet, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>brigade::app::RunsPanel</name>
    <message>
        <source>Sho&amp;w again</source>
        <translation>Wieder &amp;zeigen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>Button, a verb: compares the two chosen runs</extracomment>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Heads of narrow columns; this one: number of the run</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>The chosen run in the window (double click)</source>
        <translation>Den gewählten Lauf im Fenster zeigen (Doppelklick)</translation>
    </message>
    <message>
        <source>Choose two runs (Ctrl and click): both on one time axis</source>
        <translation>Zwei Läufe wählen (Strg und Klick): beide auf einer Zeitachse</translation>
    </message>
    <message>
        <source>Every run is kept here while Brigade is open, to be shown again or compared.</source>
        <translation>Solange Brigade offen ist, bleibt jeder Lauf hier und kann wieder gezeigt oder verglichen werden.</translation>
    </message>
    <message>
        <source>The oldest, 1 to %1, are no longer kept: save a recording of what you need.</source>
        <translation>Die ältesten, 1 bis %1, sind nicht mehr gespeichert: Was noch gebraucht wird, als Aufzeichnung speichern.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>A plan to start from. Click, or Enter, opens it.</source>
        <translation>Ein Plan für den Anfang. Klick oder Eingabe öffnet ihn.</translation>
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
        <translation>%1: lässt sich nicht schreiben</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeActions</name>
    <message>
        <source>Open to &amp;HTTP</source>
        <extracomment>Menu, a verb: runs the plan, and browsers can send it requests</extracomment>
        <translation>Für &amp;HTTP öffnen</translation>
    </message>
    <message>
        <source>Open to HTTP, with the plan&apos;s c&amp;ustomers</source>
        <extracomment>The plan&apos;s customers: the requests that the plan itself makes</extracomment>
        <translation>Für HTTP öffnen, mit den &amp;Kunden des Plans</translation>
    </message>
    <message>
        <source>Every task becomes an address that a browser, curl or a load generator on this machine can ask; Stop closes it (Ctrl+Shift+F5)</source>
        <translation>Jede Aufgabe wird zu einer Adresse, bei der ein Browser, curl oder ein Lastgenerator auf diesem Rechner anfragen kann; Stoppen schließt sie (Strg+Umschalt+F5)</translation>
    </message>
    <message>
        <source>As above, and the plan&apos;s own arrivals come too</source>
        <translation>Wie oben; was der Plan selbst eintreffen lässt, kommt hinzu</translation>
    </message>
    <message>
        <source>Only a plan with an event loop (mode &quot;async&quot;) can be open to HTTP: the loop reads the requests. Try one of the Uvicorn or FastAPI scenarios.</source>
        <translation>Für HTTP öffnen lässt sich nur ein Plan mit Event-Loop (mode &quot;async&quot;): Der Loop liest die Anfragen. Es geht mit einem der Szenarien zu Uvicorn oder FastAPI.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeBar</name>
    <message>
        <source>Copy a curl line</source>
        <translation>Zeile für curl kopieren</translation>
    </message>
    <message>
        <source>Copy a load-generator line</source>
        <translation>Zeile für Lastgenerator kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button, a verb: ends the run</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <extracomment>&quot;Open&quot; is an adjective, as of a shop. %1: an address such as http://127.0.0.1:8080</extracomment>
        <translation>Offen unter %1</translation>
    </message>
    <message>
        <source>Closed to new requests. Still in hand, and being finished: %L1</source>
        <translation>Für neue Anfragen geschlossen. Noch in Arbeit, werden erledigt: %L1</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Sofort stoppen</translation>
    </message>
</context>
<context>
    <name>brigade::app::StepDialog</name>
    <message>
        <source>Take a s&amp;maller version</source>
        <translation>&amp;Kleinere Fassung nehmen</translation>
    </message>
    <message>
        <source>You are the scheduler</source>
        <translation>Selbst Scheduler sein</translation>
    </message>
    <message>
        <source>Pla&amp;y:</source>
        <extracomment>A verb, before a list of challenges</extracomment>
        <translation>Spie&amp;len:</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>Der Plan als Python</translation>
    </message>
    <message>
        <source>The same with two increments each and two of each task</source>
        <translation>Derselbe Plan mit je zwei Inkrementen und zwei von jeder Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Runs all choices but the last again (Backspace)</source>
        <translation>Führt alle Züge außer dem letzten noch einmal aus (Rücktaste)</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>From the start (Home)</source>
        <translation>Von Anfang an (Pos1)</translation>
    </message>
    <message>
        <source>Play ra&amp;ndom</source>
        <translation>&amp;Zufällig spielen</translation>
    </message>
    <message>
        <source>Somebody who may move is chosen, until it is over</source>
        <translation>Jemand, der ziehen darf, wird gewählt, bis es zu Ende ist</translation>
    </message>
    <message>
        <source>Play r&amp;ound robin</source>
        <translation>Reih&amp;um spielen</translation>
    </message>
    <message>
        <source>One after the other in turn, until it is over</source>
        <translation>Einer nach dem anderen, bis es zu Ende ist</translation>
    </message>
    <message>
        <source>&amp;Try all</source>
        <extracomment>Button, a verb: runs every interleaving; keep it short</extracomment>
        <translation>Alle &amp;probieren</translation>
    </message>
    <message>
        <source>Really runs every interleaving and counts what comes of them</source>
        <translation>Führt wirklich jede Verzahnung aus und zählt, was dabei herauskommt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>The choices as text (Ctrl+C)</source>
        <translation>Die Zugfolge als Text (Strg+C)</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Plays the choices on the clipboard (Ctrl+V)</source>
        <translation>Spielt die Zugfolge aus der Zwischenablage (Strg+V)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>The choices and their plan into a file (Ctrl+S)</source>
        <translation>Die Zugfolge und ihren Plan in eine Datei (Strg+S)</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Plays what was saved (Ctrl+O)</source>
        <translation>Spielt, was gespeichert wurde (Strg+O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>The interleaving as a picture or a table</source>
        <translation>Die Verzahnung als Bild oder Tabelle</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The plan of the window: %1</source>
        <translation>Der Plan des Fensters: %1</translation>
    </message>
    <message>
        <source>This is the plan of the window with two increments each, so that every moment can be chosen.</source>
        <translation>Dies ist der Plan des Fensters mit je zwei Inkrementen, damit jeder Moment gewählt werden kann.</translation>
    </message>
    <message>
        <source>This plan cannot be played: %1.</source>
        <extracomment>%1: the reason, without a full stop</extracomment>
        <translation>Dieser Plan lässt sich nicht spielen: %1.</translation>
    </message>
    <message>
        <source>Choose who moves: click a card, or press its number.</source>
        <translation>Wählen, wer zieht: eine Karte anklicken oder ihre Nummer drücken.</translation>
    </message>
    <message>
        <source>Choice %1 cannot be made there: the list was played up to it.</source>
        <translation>Zug %1 ist dort nicht möglich: Die Folge wurde bis zu ihm gespielt.</translation>
    </message>
    <message>
        <source>Choices so far: %1</source>
        <extracomment>%1: numbers of threads such as &quot;1 2 2 1&quot;; or &quot;none&quot;: no choice</extracomment>
        <translation>Zugfolge bisher: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <translation>Zugfolge speichern</translation>
    </message>
    <message>
        <source>Choices (*.json)</source>
        <translation>Zugfolgen (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Open choices</source>
        <translation>Zugfolge öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>Was geöffnet wurde</translation>
    </message>
    <message>
        <source>Export the interleaving</source>
        <translation>Verzahnung exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;Tables (*.csv)</source>
        <translation>Bilder (*.png *.svg *.pdf);;Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>It is over. Undo takes a move back; Restart begins anew.</source>
        <translation>Das Spiel ist zu Ende. „Rückgängig“ nimmt einen Zug zurück, „Neu beginnen“ beginnt von vorn.</translation>
    </message>
</context>
<context>
    <name>brigade::app::StreetView</name>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>This is the end. To see it work, drag the slider below or press Ctrl+Space</source>
        <translation>Dies ist das Ende. Um die Straße in Betrieb zu sehen, unten den Regler ziehen oder Strg+Leertaste drücken</translation>
    </message>
    <message>
        <source>To look back, drag the slider below</source>
        <translation>Zum Zurückblicken unten den Regler ziehen</translation>
    </message>
    <message>
        <source>Look back: Ctrl+Space</source>
        <translation>Zurückblicken: Strg+Leertaste</translation>
    </message>
    <message>
        <source>%1 × – double click: all of it</source>
        <translation>%1 × – Doppelklick: alles</translation>
    </message>
    <message>
        <source>&amp;No longer follow %1</source>
        <extracomment>Menu. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;; follow: point out in all pictures</extracomment>
        <translation>%1 &amp;nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation>%1 &amp;verfolgen</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>Nä&amp;her</translation>
    </message>
    <message>
        <source>Fa&amp;rther</source>
        <translation>&amp;Weiter weg</translation>
    </message>
    <message>
        <source>The &amp;whole street</source>
        <translation>Die &amp;ganze Straße</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepChartView</name>
    <message>
        <source>Chart of the sweep</source>
        <translation>Diagramm der Messreihe</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepDialog</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>%1: a notice; %n: how many more notices there are</extracomment>
        <translation>
            <numerusform>%1 (und %n weiterer)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>Im &amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>A noun: runs with one value of the plan after another</extracomment>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>Die bisherigen Zahlen bleiben (Esc)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Fortschritt der Messreihe</translation>
    </message>
    <message>
        <source>Choose a key of the plan and the values it takes, then press Start: each value is run several times, quietly, and its figures are drawn here.</source>
        <translation>Ein Feld des Plans und seine Werte wählen, dann Starten drücken: Jeder Wert wird mehrmals still ausgeführt, und seine Zahlen werden hier gezeichnet.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The plan of the chosen value, with its last run (double click in the table)</source>
        <translation>Der Plan des gewählten Werts, mit seinem letzten Lauf (Doppelklick in der Tabelle)</translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation>Messreihe exportieren</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <translation>%1: in Abhängigkeit von %2</translation>
    </message>
    <message>
        <source>The first run goes on…</source>
        <translation>Der erste Lauf ist im Gang…</translation>
    </message>
    <message>
        <source>No run of any value was finished.</source>
        <translation>Zu keinem Wert kam ein Lauf zu Ende.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Round %1 of %2: running %3 (run %4 of %5)</source>
        <extracomment>%1, %2, %4, %5: numbers; %3: such as &quot;threads=4&quot;</extracomment>
        <translation>Runde %1 von %2: läuft mit %3 (Lauf %4 von %5)</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>Erledigte Läufe: %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs; the figures are of those.</source>
        <translation>Gestoppt nach %1 von %2 Läufen; die Zahlen gelten für diese.</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>Zuerst einen Plan öffnen</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>Im Fenster ist ein anderer Lauf im Gang: sein Ende abwarten oder ihn stoppen</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepForm</name>
    <message>
        <source>A key of the plan as in its JSON, with dots: tasks.salad.count</source>
        <translation>Ein Feld des Plans wie in seinem JSON, mit Punkten: tasks.salad.count</translation>
    </message>
    <message>
        <source>From 1 to 8: 1..8; every second one: 1..8:2; or a list: 1,2,4,8</source>
        <translation>Von 1 bis 8: 1..8; jeder zweite: 1..8:2; oder eine Liste: 1,2,4,8</translation>
    </message>
    <message>
        <source>All values are run once, then all of them again: a noisy minute does not hit one value only. A knee needs three.</source>
        <translation>Alle Werte werden einmal ausgeführt, dann alle noch einmal: Eine unruhige Minute trifft nicht nur einen Wert. Ein Knick braucht drei.</translation>
    </message>
    <message>
        <source>&amp;Key of the plan:</source>
        <extracomment>A key of the plan&apos;s JSON, such as &quot;threads&quot;</extracomment>
        <translation>Fel&amp;d des Plans:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Werte:</translation>
    </message>
    <message>
        <source>&amp;Runs of each value:</source>
        <extracomment>A plural noun: how often each value is run</extracomment>
        <translation>&amp;Läufe je Wert:</translation>
    </message>
    <message>
        <source>Choose a key, or type one.</source>
        <translation>Ein Feld wählen oder eingeben.</translation>
    </message>
    <message>
        <source>%1 values, %2 runs in all</source>
        <translation>Werte: %1, Läufe insgesamt: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepTable</name>
    <message>
        <source>%1 (%2 unfinished)</source>
        <extracomment>%1: a count of runs; %2: how many more did not finish</extracomment>
        <translation>%1 (%2 nicht zu Ende)</translation>
    </message>
    <message>
        <source>Figures of the sweep</source>
        <translation>Zahlen der Messreihe</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Heads of narrow columns: keep them short</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>&quot;Median&quot;, &quot;Least&quot;, &quot;Most&quot;: of the runs of one value</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Tasks/s</source>
        <extracomment>Head of a narrow column: tasks done per second</extracomment>
        <translation>Aufgaben/s</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Makespan of the runs of this value</source>
        <translation>Gesamtdauer der Läufe dieses Werts</translation>
    </message>
    <message>
        <source>Tasks done per second</source>
        <translation>Je Sekunde erledigte Aufgaben</translation>
    </message>
    <message>
        <source>Latency: 99 % of the tasks were done within this time</source>
        <translation>Latenz: 99 % der Aufgaben waren in dieser Zeit erledigt</translation>
    </message>
    <message>
        <source>Predicted: the longest task, or the CPU work on all cores without a GIL</source>
        <translation>Vorhergesagt: die längste Aufgabe oder die CPU-Arbeit auf allen Kernen ohne GIL</translation>
    </message>
    <message>
        <source>Predicted: what all cores could do, and no more than arrives</source>
        <translation>Vorhergesagt: was alle Kerne leisten könnten, und nicht mehr, als eintrifft</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Der Knick</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelinePanel</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Spuren der Zeitleiste</translation>
    </message>
    <message>
        <source>The whole run in the timeline (Home)</source>
        <translation>Der ganze Lauf in der Zeitleiste (Pos1)</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What every thread did, over time, is drawn here during a run.</source>
        <translation>Was jeder Thread tat, über die Zeit, wird hier während eines Laufs gezeichnet.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move; with Shift: measure. Click: the street at that moment, on a name: fold the lanes.
Keys: W S zoom, A D move, Up Down follow, F fits the selection, M sets a mark, Home shows all, Backspace goes back.</source>
        <translation>Rad: zoomen. Ziehen: verschieben; mit Umschalt: messen. Klick: die Straße in diesem Moment, auf einen Namen: die Spuren einklappen.
Tasten: W S zoomen, A D verschieben, Auf Ab verfolgen, F passt die Auswahl ein, M setzt eine Marke, Pos1 zeigt alles, Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>%1 traced updates here, %2 of them lost</source>
        <translation>hier %1 aufgezeichnete Updates, davon %2 verloren</translation>
    </message>
    <message>
        <source>&amp;Fit the selection</source>
        <translation>&amp;Auswahl einpassen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Mark, or no longer</source>
        <translation>&amp;Markieren oder nicht mehr</translation>
    </message>
    <message>
        <source>Measured range &amp;begins here</source>
        <translation>Messbereich &amp;beginnt hier</translation>
    </message>
    <message>
        <source>Measured range &amp;ends here</source>
        <translation>Messbereich &amp;endet hier</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold what is followed</source>
        <translation>&amp;Verfolgtes ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>Alle ei&amp;nklappen</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>Alle a&amp;usklappen</translation>
    </message>
    <message>
        <source>Intervals in this pixel: %1; the first of them:</source>
        <translation>Intervalle in diesem Pixel: %1; das erste davon:</translation>
    </message>
</context>
<context>
    <name>brigade::app::ViewMenu</name>
    <message>
        <source>&amp;Restaurant words</source>
        <translation>&amp;Wörter des Restaurants</translation>
    </message>
    <message>
        <source>Com&amp;puter words</source>
        <translation>Wörter des Com&amp;puters</translation>
    </message>
    <message>
        <source>&amp;System&apos;s colours</source>
        <translation>&amp;Farben des Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Dunke&amp;l</translation>
    </message>
    <message>
        <source>High co&amp;ntrast</source>
        <translation>Hoher Ko&amp;ntrast</translation>
    </message>
    <message>
        <source>Chefs &amp;walk</source>
        <translation>Köche &amp;gehen</translation>
    </message>
    <message>
        <source>Off: they change places at once</source>
        <translation>Aus: sie wechseln den Platz sofort</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Spr&amp;ache</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>&amp;Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>brigade::app::WordsDialog</name>
    <message>
        <source>Words, and where the analogy stops</source>
        <translation>Wörter – und wo der Vergleich hinkt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <extracomment>Heads of columns: the word of the kitchen, that of computers</extracomment>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Wo es hinkt</translation>
    </message>
    <message>
        <source>The restaurant helps to see. Where it would mislead, the last column says so.</source>
        <translation>Das Restaurant hilft beim Verstehen. Wo es in die Irre führen würde, sagt es die letzte Spalte.</translation>
    </message>
</context>
</TS>
