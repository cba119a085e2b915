<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, drawings, files</source>
        <translation>fenêtres, dessins, fichiers</translation>
    </message>
    <message>
        <source>Asio, Beast, Interprocess, JSON</source>
        <translation>Asio, Beast, Interprocess, JSON</translation>
    </message>
    <message>
        <source>in the packages for Windows: libstdc++, libgcc</source>
        <translation>dans les paquets pour Windows&#xa0;: libstdc++, libgcc</translation>
    </message>
    <message>
        <source>in the packages for Windows</source>
        <translation>dans les paquets pour Windows</translation>
    </message>
    <message>
        <source>fonts of the system, where it has them; none comes with Brigade</source>
        <translation>polices du système, s’il les a&#xa0;; Brigade n’en fournit aucune</translation>
    </message>
    <message>
        <source>its GIL&apos;s algorithm, written anew; no line of it comes with Brigade</source>
        <translation>l’algorithme de son GIL, réécrit&#xa0;; Brigade n’en contient aucune ligne</translation>
    </message>
</context>
<context>
    <name>AnalogyLimits</name>
    <message>
        <source>Other programs live in the same town and use its stoves; a virtual machine may only believe that they are its own.</source>
        <translation>D’autres programmes vivent dans la même ville et se servent de ses fourneaux&#xa0;; une machine virtuelle croit peut-être seulement qu’ils sont à elle.</translation>
    </message>
    <message>
        <source>A core has no speed of its own: turbo, heat and a twin on the same silicon (SMT) change it while you look. And it works faster for whom it knows: his data are still in its caches.</source>
        <translation>Un cœur n’a pas de vitesse à lui&#xa0;: turbo, chaleur et jumeau sur le même silicium (SMT) la changent pendant que vous regardez. Et il travaille plus vite pour celui qu’il connaît, dont les données sont encore dans ses caches.</translation>
    </message>
    <message>
        <source>Opening a restaurant takes months, a process is there in about a millisecond. And processes can share memory if they ask for it.</source>
        <translation>Ouvrir un restaurant prend des mois, un processus est là en une milliseconde environ. Et des processus peuvent partager de la mémoire s’ils le demandent.</translation>
    </message>
    <message>
        <source>Two processes may see the same page of memory until one of them writes to it; no larder stands in two houses.</source>
        <translation>Deux processus peuvent voir la même page de mémoire tant qu’aucun n’y écrit&#xa0;; aucun garde-manger ne se trouve dans deux maisons.</translation>
    </message>
    <message>
        <source>A chef walks to the stove himself; a thread is put on a core and taken off again by the operating system, in the middle of a word, unasked.</source>
        <translation>Un cuisinier va de lui-même au fourneau&#xa0;; un thread est mis sur un cœur puis en est retiré par le système d’exploitation, au milieu d’un mot, sans qu’on lui demande son avis.</translation>
    </message>
    <message>
        <source>A jar is either here or there. A variable can be in several caches at once, and without synchronisation one core may see an old value.</source>
        <translation>Un bocal est ici ou là. Une variable peut se trouver dans plusieurs caches à la fois, et sans synchronisation un cœur peut voir une ancienne valeur.</translation>
    </message>
    <message>
        <source>Two chefs notice that their hands meet; two threads notice nothing, and the wrong total looks like any other number.</source>
        <translation>Deux cuisiniers remarquent que leurs mains se touchent&#xa0;; deux threads ne remarquent rien, et le total faux ressemble à n’importe quel autre nombre.</translation>
    </message>
    <message>
        <source>The key does not guard the cupboard: whoever forgets to ask for it opens the door all the same. A lock is an agreement.</source>
        <translation>La clé ne garde pas le placard&#xa0;: qui oublie de la demander ouvre quand même la porte. Un verrou est une convention.</translation>
    </message>
    <message>
        <source>People leave a bathroom when they are done. The GIL&apos;s holder is asked to leave after the switch interval and goes back to the queue. It also guards only the interpreter: native code can work outside.</source>
        <translation>On sort des toilettes quand on a fini. Le détenteur du GIL est prié de sortir après l’intervalle de bascule et retourne faire la queue. De plus, le GIL ne protège que l’interpréteur&#xa0;: le code natif peut travailler dehors.</translation>
    </message>
    <message>
        <source>Nobody cooks in a bathroom; here only its holder does. What the picture gets right is the queue.</source>
        <translation>Personne ne cuisine aux toilettes&#xa0;; ici, seul y cuisine celui qui les occupe. Ce que l’image montre bien, c’est la queue.</translation>
    </message>
    <message>
        <source>The knock does not open the door: the holder looks up only between two steps of the interpreter, so a long step makes everybody wait longer.</source>
        <translation>Frapper n’ouvre pas la porte&#xa0;: l’occupant ne lève les yeux qu’entre deux pas de l’interpréteur, donc un long pas fait attendre tout le monde plus longtemps.</translation>
    </message>
    <message>
        <source>A chef beside the oven could do something else; a blocked thread cannot. It does not exist for the scheduler until the answer is there.</source>
        <translation>Un cuisinier devant le four pourrait faire autre chose&#xa0;; un thread bloqué, non. Il n’existe pas pour l’ordonnanceur tant que la réponse n’est pas là.</translation>
    </message>
    <message>
        <source>Guests wait about as long for the same dish; tasks of one kind can differ a thousandfold, and the slowest hundredth is what users remember.</source>
        <translation>Les convives attendent à peu près autant pour un même plat&#xa0;; les tâches d’une même sorte peuvent différer d’un facteur mille, et c’est du centième le plus lent que les utilisateurs se souviennent.</translation>
    </message>
    <message>
        <source>A rail is full when it is full. A queue without a bound grows until the memory is gone, and hides for a long time that nobody keeps up.</source>
        <translation>Un rail plein est plein. Une file sans limite grandit jusqu’à épuiser la mémoire, et cache longtemps que personne n’arrive à suivre.</translation>
    </message>
    <message>
        <source>Chefs in one kitchen get in each other&apos;s way only by elbows; threads also by caches, locks and the GIL, without anybody seeing it.</source>
        <translation>Dans une cuisine, les cuisiniers ne se gênent que par les coudes&#xa0;; les threads aussi par les caches, les verrous et le GIL, sans que personne le voie.</translation>
    </message>
    <message>
        <source>Hiring takes weeks, creating a thread some ten microseconds. It is not the hiring that hurts, it is a thousand of them at two stoves.</source>
        <translation>Embaucher prend des semaines, créer un thread une dizaine de microsecondes. Ce n’est pas l’embauche qui fait mal, c’est d’en avoir mille pour deux fourneaux.</translation>
    </message>
    <message>
        <source>A head waiter can look over his shoulder while he talks. An event loop cannot: while one callback runs, nothing else happens at all.</source>
        <translation>Un maître d’hôtel peut regarder par-dessus son épaule en parlant. Une boucle d’événements, non&#xa0;: pendant qu’un callback s’exécute, il ne se passe rien d’autre.</translation>
    </message>
    <message>
        <source>A ticket can be taken away at any time; a coroutine gives control back only where it says await, never in between.</source>
        <translation>Un ticket peut être retiré à tout moment&#xa0;; une coroutine ne rend la main que là où il est écrit await, jamais entre les deux.</translation>
    </message>
    <message>
        <source>await does not always put the ticket aside: if what it waits for is there already, the same task simply goes on.</source>
        <translation>await ne met pas toujours le ticket de côté&#xa0;: si ce qu’on attend est déjà là, la même tâche continue simplement.</translation>
    </message>
    <message>
        <source>The courier&apos;s way takes microseconds; it is the packing and unpacking that costs, and it takes the time of those who could cook.</source>
        <translation>Le trajet du coursier prend des microsecondes&#xa0;; ce qui coûte, c’est d’emballer et de déballer, et cela prend du temps à ceux qui pourraient cuisiner.</translation>
    </message>
    <message>
        <source>Guests choose a branch; requests are dealt out by the operating system, and not evenly.</source>
        <translation>Les convives choisissent une succursale&#xa0;; les requêtes sont distribuées par le système d’exploitation, et de façon inégale.</translation>
    </message>
    <message>
        <source>After a fire nothing is left; after a crash the operating system takes everything back in order, and a new process is there at once. What was only in memory is gone in both.</source>
        <translation>Après un incendie, il ne reste rien&#xa0;; après un plantage, le système d’exploitation reprend tout en bon ordre, et un nouveau processus est là aussitôt. Ce qui n’était qu’en mémoire est perdu dans les deux cas.</translation>
    </message>
</context>
<context>
    <name>ChargeBook</name>
    <message>
        <source>Simple additions of one core</source>
        <translation>Additions simples d’un cœur</translation>
    </message>
    <message>
        <source>billions a second</source>
        <translation>milliards par seconde</translation>
    </message>
    <message>
        <source>A core starts several independent additions in each tick of its clock; those that need each other&apos;s result come one a tick.</source>
        <translation>Un cœur entame plusieurs additions indépendantes à chaque cycle d’horloge&#xa0;; celles qui ont besoin du résultat l’une de l’autre viennent une par cycle.</translation>
    </message>
    <message>
        <source>A system call</source>
        <translation>Un appel système</translation>
    </message>
    <message>
        <source>0.1 to 1 µs</source>
        <translation>0,1 à 1&#xa0;µs</translation>
    </message>
    <message>
        <source>Into the kernel and back is some hundred ticks of the clock; what guards against leaks between programs adds to it, and not on every processor.</source>
        <translation>L’aller-retour dans le noyau prend quelques centaines de cycles d’horloge&#xa0;; ce qui protège des fuites entre programmes s’y ajoute, mais pas sur tous les processeurs.</translation>
    </message>
    <message>
        <source>A lock that nobody else wants, and its unlock</source>
        <translation>Un verrou que personne d’autre ne veut, pris et rendu</translation>
    </message>
    <message>
        <source>17 to 25 ns</source>
        <translation>17 à 25&#xa0;ns</translation>
    </message>
    <message>
        <source>Two atomic instructions on a cache line that this core has already; the kernel is not asked.</source>
        <translation>Deux instructions atomiques sur une ligne de cache que ce cœur a déjà&#xa0;; le noyau n’est pas consulté.</translation>
    </message>
    <message>
        <source>A lock that another core wants all the time</source>
        <translation>Un verrou qu’un autre cœur veut sans cesse</translation>
    </message>
    <message>
        <source>0.1 to 10 µs</source>
        <translation>0,1 à 10&#xa0;µs</translation>
    </message>
    <message>
        <source>The lock&apos;s line moves between the cores, and who waits may be put to sleep; often whoever let go takes it again at once, which is cheap and unfair.</source>
        <translation>La ligne du verrou passe d’un cœur à l’autre, et qui attend est parfois endormi&#xa0;; souvent, celui qui vient de le lâcher le reprend aussitôt, ce qui est peu coûteux et injuste.</translation>
    </message>
    <message>
        <source>A cache line from one core to another</source>
        <translation>Une ligne de cache d’un cœur à un autre</translation>
    </message>
    <message>
        <source>40 to 100 ns</source>
        <translation>40 à 100&#xa0;ns</translation>
    </message>
    <message>
        <source>It depends on how far apart the two are: less between the halves of one physical core, which share their caches, several times more between sockets.</source>
        <translation>Cela dépend de la distance entre les deux&#xa0;: moins entre les moitiés d’un même cœur physique, qui partagent leurs caches, plusieurs fois plus entre sockets.</translation>
    </message>
    <message>
        <source>Context switch on one core</source>
        <translation>Changement de contexte sur un cœur</translation>
    </message>
    <message>
        <source>1 to 5 µs</source>
        <translation>1 à 5&#xa0;µs</translation>
    </message>
    <message>
        <source>The switch with the wake-up before it, through a condition variable; the caches stay warm here, as they would not between two large programs.</source>
        <translation>Le changement et le réveil qui le précède, par une variable de condition&#xa0;; les caches restent chauds ici, ce qui ne serait pas le cas entre deux gros programmes.</translation>
    </message>
    <message>
        <source>Wake-up of a thread on another core</source>
        <translation>Réveil d’un thread sur un autre cœur</translation>
    </message>
    <message>
        <source>The other core was idle and has to be called by an interrupt; in a virtual machine that is a way out to the hypervisor and back.</source>
        <translation>L’autre cœur était au repos et doit être appelé par une interruption&#xa0;; dans une machine virtuelle, c’est un aller-retour par l’hyperviseur.</translation>
    </message>
    <message>
        <source>Hand-over of the GIL to who waits for it</source>
        <translation>Passage du GIL à qui l’attend</translation>
    </message>
    <message>
        <source>5 ms, the switch interval</source>
        <translation>5&#xa0;ms, l’intervalle de bascule</translation>
    </message>
    <message>
        <source>The interval is how long a computing thread may keep it; one that goes to wait lets go at once, and what is left is the wake-up of the next one.</source>
        <translation>L’intervalle est le temps qu’un thread qui calcule peut le garder&#xa0;; celui qui part attendre lâche aussitôt, et il ne reste que le réveil du suivant.</translation>
    </message>
    <message>
        <source>Lateness of a sleep of 1 ms</source>
        <translation>Retard d’une mise en sommeil de 1&#xa0;ms</translation>
    </message>
    <message>
        <source>up to a tick of 1 to 10 ms</source>
        <translation>jusqu’à un tic de 1 à 10&#xa0;ms</translation>
    </message>
    <message>
        <source>Timers of today do not wait for the next tick; Linux adds up to 50 µs on purpose, to wake up once for several sleepers.</source>
        <translation>Les minuteurs d’aujourd’hui n’attendent pas le tic suivant&#xa0;; Linux ajoute jusqu’à 50&#xa0;µs à dessein, pour ne se réveiller qu’une fois pour plusieurs dormeurs.</translation>
    </message>
    <message>
        <source>A thread, started and joined</source>
        <translation>Un thread, démarré puis attendu (join)</translation>
    </message>
    <message>
        <source>about 1 ms</source>
        <translation>environ 1&#xa0;ms</translation>
    </message>
    <message>
        <source>Its stack is reserved and not filled, and nothing is copied; Python&apos;s threading.Thread takes about 120 µs, most of it in the interpreter.</source>
        <translation>Sa pile est réservée sans être remplie, et rien n’est copié&#xa0;; le threading.Thread de Python prend environ 120&#xa0;µs, surtout dans l’interpréteur.</translation>
    </message>
    <message>
        <source>1000 threads that live at once</source>
        <translation>1000 threads vivants à la fois</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>environ 1&#xa0;s</translation>
    </message>
    <message>
        <source>A thousand times the price of one, and a place for each to stand: the kernel wakes them one after another when they may go.</source>
        <translation>Mille fois le prix d’un seul, et pour chacun une place où se tenir&#xa0;: le noyau les réveille l’un après l’autre quand ils peuvent partir.</translation>
    </message>
    <message>
        <source>1000 threads: memory in use</source>
        <translation>1000 threads&#xa0;: mémoire utilisée</translation>
    </message>
    <message>
        <source>about 1 GB</source>
        <translation>environ 1&#xa0;Go</translation>
    </message>
    <message>
        <source>The stacks are reserved and not filled: only touched pages are in memory, two or so a thread; what the kernel keeps of each is not in this figure.</source>
        <translation>Les piles sont réservées sans être remplies&#xa0;: seules les pages touchées sont en mémoire, deux environ par thread&#xa0;; ce que le noyau garde de chacun n’est pas compté ici.</translation>
    </message>
    <message>
        <source>1000 threads: memory reserved</source>
        <translation>1000 threads&#xa0;: mémoire réservée</translation>
    </message>
    <message>
        <source>Linux reserves 8 MB for a stack unless told otherwise, other systems 0.5 to 1 MB; reserved addresses cost next to nothing until they are touched.</source>
        <translation>Linux réserve 8&#xa0;Mo par pile sauf avis contraire, d’autres systèmes 0,5 à 1&#xa0;Mo&#xa0;; des adresses réservées ne coûtent presque rien tant qu’on n’y touche pas.</translation>
    </message>
    <message>
        <source>1000 small tasks, a thread each</source>
        <translation>1000 petites tâches, un thread chacune</translation>
    </message>
    <message>
        <source>A thousand times what a thread costs, but most of them have ended before the next one is there, and the cores share the work.</source>
        <translation>Mille fois ce que coûte un thread, mais la plupart ont fini avant que le suivant soit là, et les cœurs se partagent le travail.</translation>
    </message>
    <message>
        <source>1000 small tasks, a pool of 4</source>
        <translation>1000 petites tâches, un pool de 4</translation>
    </message>
    <message>
        <source>about 4 ms: four threads</source>
        <translation>environ 4&#xa0;ms&#xa0;: quatre threads</translation>
    </message>
    <message>
        <source>Four threads are started and not a thousand; the rest is the queue, and waking who waits at it.</source>
        <translation>On démarre quatre threads et non mille&#xa0;; le reste, c’est la file, et le réveil de qui y attend.</translation>
    </message>
    <message>
        <source>A process by fork, start to end</source>
        <translation>Un processus par fork, du début à la fin</translation>
    </message>
    <message>
        <source>about 0.1 ms; Python&apos;s own 2 ms</source>
        <translation>environ 0,1&#xa0;ms&#xa0;; 2&#xa0;ms pour celui de Python</translation>
    </message>
    <message>
        <source>Only the tables of the memory are copied, so the price grows with the memory in use: little here, much in a large interpreter.</source>
        <translation>Seules les tables de la mémoire sont copiées, donc le prix croît avec la mémoire utilisée&#xa0;: peu ici, beaucoup dans un gros interpréteur.</translation>
    </message>
    <message>
        <source>A bare program (true), start to end</source>
        <translation>Un programme nu (true), du début à la fin</translation>
    </message>
    <message>
        <source>100 ms and more</source>
        <translation>100&#xa0;ms et plus</translation>
    </message>
    <message>
        <source>The textbook&apos;s figure is a Python process that imports a framework; a small native program is loaded and linked in about a millisecond.</source>
        <translation>Le chiffre des livres est celui d’un processus Python qui importe un framework&#xa0;; un petit programme natif est chargé et lié en une milliseconde environ.</translation>
    </message>
    <message>
        <source>A worker process, start to ready</source>
        <translation>Un processus worker, du démarrage à «&#xa0;prêt&#xa0;»</translation>
    </message>
    <message>
        <source>A spawned process loads its program anew, where a forked one has it already; ours is native and small, and imports nothing.</source>
        <translation>Un processus créé par spawn recharge son programme, alors qu’un processus issu de fork l’a déjà&#xa0;; le nôtre est natif et petit, et n’importe rien.</translation>
    </message>
    <message>
        <source>A Python interpreter (python3 -c pass)</source>
        <translation>Un interpréteur Python (python3 -c pass)</translation>
    </message>
    <message>
        <source>This is the interpreter with its standard modules alone; what makes it 100 ms and more is the framework that a worker imports on top.</source>
        <translation>C’est l’interpréteur avec ses seuls modules standard&#xa0;; ce qui fait monter à 100&#xa0;ms et plus, c’est le framework qu’un worker importe par-dessus.</translation>
    </message>
    <message>
        <source>100 B between threads, there and back</source>
        <translation>100&#xa0;o entre threads, aller-retour</translation>
    </message>
    <message>
        <source>about 90 µs in Python</source>
        <translation>environ 90&#xa0;µs en Python</translation>
    </message>
    <message>
        <source>Python&apos;s queue.Queue pays for the interpreter and the GIL; here a pointer goes through a locked queue, and most of it is waking who waits.</source>
        <translation>La queue.Queue de Python paie l’interpréteur et le GIL&#xa0;; ici un pointeur passe par une file à verrou, et presque tout est le réveil de qui attend.</translation>
    </message>
    <message>
        <source>1 MB between threads, there and back</source>
        <translation>1&#xa0;Mo entre threads, aller-retour</translation>
    </message>
    <message>
        <source>Nothing is copied: only the pointer is handed over, so 1 MB costs what 100 B cost.</source>
        <translation>Rien n’est copié&#xa0;: seul le pointeur est transmis, donc 1&#xa0;Mo coûte ce que coûtent 100&#xa0;o.</translation>
    </message>
    <message>
        <source>100 MB between threads, there and back</source>
        <translation>100&#xa0;Mo entre threads, aller-retour</translation>
    </message>
    <message>
        <source>Still only a pointer: threads share their memory, so the size does not matter until somebody reads it all.</source>
        <translation>Toujours un simple pointeur&#xa0;: les threads partagent leur mémoire, donc la taille ne compte pas tant que personne ne lit le tout.</translation>
    </message>
    <message>
        <source>100 B between processes, there and back</source>
        <translation>100&#xa0;o entre processus, aller-retour</translation>
    </message>
    <message>
        <source>75 to 90 µs in Python</source>
        <translation>75 à 90&#xa0;µs en Python</translation>
    </message>
    <message>
        <source>Python packs and unpacks as well; here are two system calls on each side of a pipe, two small copies, and two wake-ups.</source>
        <translation>Python emballe et déballe en plus&#xa0;; ici il y a deux appels système de chaque côté d’un pipe, deux petites copies et deux réveils.</translation>
    </message>
    <message>
        <source>1 MB between processes, there and back</source>
        <translation>1&#xa0;Mo entre processus, aller-retour</translation>
    </message>
    <message>
        <source>1 to 2 ms in Python</source>
        <translation>1 à 2&#xa0;ms en Python</translation>
    </message>
    <message>
        <source>A pipe holds 64 KB on Linux: the message goes in many pieces, each copied into the kernel and out again; Python packs it on top.</source>
        <translation>Un pipe contient 64&#xa0;Ko sous Linux&#xa0;: le message part en de nombreux morceaux, chacun copié dans le noyau puis hors du noyau&#xa0;; Python emballe en plus.</translation>
    </message>
    <message>
        <source>100 MB between processes, there and back</source>
        <translation>100&#xa0;Mo entre processus, aller-retour</translation>
    </message>
    <message>
        <source>0.16 to 0.47 s in Python</source>
        <translation>0,16 à 0,47&#xa0;s en Python</translation>
    </message>
    <message>
        <source>Every byte is copied twice and both processes hold the whole message: the price is the memory&apos;s bandwidth, and it grows with the size.</source>
        <translation>Chaque octet est copié deux fois et les deux processus tiennent le message entier&#xa0;: le prix est la bande passante de la mémoire, et il croît avec la taille.</translation>
    </message>
    <message>
        <source>not measured here: this system has no such thing, or does not say</source>
        <translation>non mesuré ici&#xa0;: ce système n’a rien de tel, ou ne le dit pas</translation>
    </message>
    <message>
        <source>not measured here: it takes two cores, and there is one</source>
        <translation>non mesuré ici&#xa0;: il faut deux cœurs, et il n’y en a qu’un</translation>
    </message>
    <message>
        <source>not measured here: the program was not found</source>
        <translation>non mesuré ici&#xa0;: le programme est introuvable</translation>
    </message>
    <message>
        <source>not measured: the system refused</source>
        <translation>non mesuré&#xa0;: le système a refusé</translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>measured here: median</source>
        <translation>mesuré ici&#xa0;: médiane</translation>
    </message>
    <message>
        <source>its spread, 10 % to 90 %</source>
        <translation>sa dispersion, de 10&#xa0;% à 90&#xa0;%</translation>
    </message>
    <message>
        <source>the textbook&apos;s figure, hatched: from … to</source>
        <extracomment>In a legend. A bar: from the lower to the upper figure of textbooks</extracomment>
        <translation>le chiffre des livres, hachuré&#xa0;: de … à</translation>
    </message>
    <message>
        <source>the other result&apos;s median</source>
        <translation>la médiane de l’autre résultat</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>Les tarifs de cette machine</translation>
    </message>
    <message>
        <source>Median here</source>
        <translation>Médiane ici</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Head of a narrow column: what textbooks say</extracomment>
        <translation>Les livres</translation>
    </message>
    <message>
        <source>figures with ~ are noisy</source>
        <extracomment>Noisy: other programs disturbed the measurement</extracomment>
        <translation>les chiffres avec ~ sont bruités</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>billion/s</source>
        <extracomment>A short unit after a number: 1,000,000,000 in each second</extracomment>
        <translation>milliards/s</translation>
    </message>
    <message>
        <source>million/s</source>
        <translation>millions/s</translation>
    </message>
    <message>
        <source>noisy: the medians of its rounds differ by a factor of %1, though no other program was seen at work</source>
        <translation>bruité&#xa0;: les médianes de ses tours diffèrent d’un facteur %1, sans qu’on ait vu d’autre programme au travail</translation>
    </message>
    <message>
        <source>noisy: others took %1 % of the cores</source>
        <translation>bruité&#xa0;: les autres ont pris %1&#xa0;% des cœurs</translation>
    </message>
    <message>
        <source>, %1 % of it the hypervisor</source>
        <extracomment>Goes on after &quot;noisy: others took 12 % of the cores&quot;. %1: a number</extracomment>
        <translation>, dont %1&#xa0;% pour l’hyperviseur</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range. %1, %2: values with their units, such as &quot;12 ns&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation>cœurs&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>No figure is in both results.</source>
        <translation>Aucun chiffre n’est dans les deux résultats.</translation>
    </message>
    <message>
        <source>All %1 medians are within 30 % of the other result&apos;s.</source>
        <translation>Les %1 médianes sont toutes à moins de 30&#xa0;% de celles de l’autre résultat.</translation>
    </message>
    <message>
        <source>%1 of %2 medians are more than 30 % apart from the other result&apos;s; %3 of these were noisy in one of them.</source>
        <translation>Médianes à plus de 30&#xa0;% de celles de l’autre résultat&#xa0;: %1 sur %2&#xa0;; bruitées dans l’un des deux&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>✔ proved here</source>
        <translation>✔ prouvé ici</translation>
    </message>
    <message>
        <source>✖ did not show here</source>
        <translation>✖ pas confirmé ici</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On a branch of the tree of questions, as is &quot;No&quot;: keep it short</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Run the proof: the same work, done in each way, here.</source>
        <translation>Lancez la preuve&#xa0;: le même travail, fait de chaque façon, ici.</translation>
    </message>
    <message>
        <source>This machine cannot decide it.</source>
        <translation>Cette machine ne peut pas trancher.</translation>
    </message>
    <message>
        <source>✔ It held on this machine. Shorter is better.</source>
        <translation>✔ Confirmé sur cette machine. Plus c’est court, mieux c’est.</translation>
    </message>
    <message>
        <source>✖ It did not hold this time. Other programs may have been at work: run it once more.</source>
        <translation>✖ Pas confirmé cette fois. D’autres programmes étaient peut-être au travail&#xa0;: relancez la preuve.</translation>
    </message>
    <message>
        <source> · %1 ×</source>
        <extracomment>After a time: how many times the first bar&apos;s. %1: a number such as 2.4</extracomment>
        <translation> · %1 ×</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a time: this machine has too few cores for it</extracomment>
        <translation>pas sur cette machine</translation>
    </message>
</context>
<context>
    <name>CoresPicture</name>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Les %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>This system says nothing about the use of its %1.</source>
        <translation>Ce système ne dit rien de l’utilisation de ses %1.</translation>
    </message>
</context>
<context>
    <name>CourseReport</name>
    <message>
        <source>You said: %1.</source>
        <translation>Votre réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 answers right.</source>
        <translation>Réponses justes&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>What I found out with Brigade</source>
        <translation>Ce que j’ai découvert avec Brigade</translation>
    </message>
    <message>
        <source>%1. Measured on this machine: %2, %3 of %4 cores, %5.</source>
        <extracomment>%1: date and time; %2: a processor; %3, %4: numbers; %5: a system</extracomment>
        <translation>%1. Mesuré sur cette machine&#xa0;: %2, cœurs&#xa0;: %3 sur %4, %5.</translation>
    </message>
    <message>
        <source>Nothing has been predicted or measured yet.</source>
        <translation>Rien n’a encore été prédit ni mesuré.</translation>
    </message>
    <message>
        <source>Brigade: predictions and results</source>
        <translation>Brigade&#xa0;: prédictions et résultats</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>Cette machine ne peut pas le montrer&#xa0;: elle a trop peu de cœurs.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ Confirmé&lt;/b&gt; sur cette machine.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✖ Pas confirmé&lt;/b&gt; sur cette machine.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a figure: this machine has too few cores</extracomment>
        <translation>pas sur cette machine</translation>
    </message>
    <message>
        <source>1  The core</source>
        <translation>1  Le cœur</translation>
    </message>
    <message>
        <source>2  Processes</source>
        <translation>2  Les processus</translation>
    </message>
    <message>
        <source>3  Threads</source>
        <translation>3  Les threads</translation>
    </message>
    <message>
        <source>4  The GIL</source>
        <translation>4  Le GIL</translation>
    </message>
    <message>
        <source>5  Thread pools</source>
        <translation>5  Les pools de threads</translation>
    </message>
    <message>
        <source>6  The whole server</source>
        <translation>6  Le serveur entier</translation>
    </message>
    <message>
        <source>7  Choosing</source>
        <translation>7  Choisir</translation>
    </message>
    <message>
        <source>8  The pictures</source>
        <translation>8  Les images</translation>
    </message>
    <message>
        <source>Beyond</source>
        <extracomment>Part of the course: lessons that go further than the others</extracomment>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Mistakes worth making</source>
        <translation>Des erreurs bonnes à faire</translation>
    </message>
    <message>
        <source>The question</source>
        <extracomment>Kinds of a lesson&apos;s steps; &quot;Read&quot; to &quot;Keep&quot; are verbs that tell the reader what to do</extracomment>
        <translation>La question</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>À vous d’essayer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Simplifié</translation>
    </message>
    <message>
        <source>The analogy</source>
        <translation>L’analogie</translation>
    </message>
    <message>
        <source>This experiment wants %1 cores and may use %2 here. It is made with fewer. %3</source>
        <translation>Cette expérience voudrait %1 cœurs&#xa0;; utilisables ici&#xa0;: %2. Elle se fait avec moins. %3</translation>
    </message>
    <message>
        <source>This experiment needs %1 cores and may use %2 here. It is left out. %3</source>
        <translation>Cette expérience exige %1 cœurs&#xa0;; utilisables ici&#xa0;: %2. Elle est laissée de côté. %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ Right.&lt;/b&gt;</source>
        <extracomment>Verdict on a prediction, as is &quot;Not so.&quot;</extracomment>
        <translation>&lt;b&gt;✔ Juste.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ Not so.&lt;/b&gt;</source>
        <translation>&lt;b&gt;✖ Eh non.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>Votre réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Here it is: %1.</source>
        <extracomment>After &quot;You said: 4 s.&quot; %1: what came out on this machine</extracomment>
        <translation>Ici, c’est&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Heads of three columns: what the textbook says, what you said, what came out</extracomment>
        <translation>Les livres</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Mesuré ici</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Pourquoi&#xa0;:</translation>
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
        <translation>l’exécution commence&#xa0;: la barrière de départ s’ouvre</translation>
    </message>
    <message>
        <source>the run ends</source>
        <translation>l’exécution se termine</translation>
    </message>
    <message>
        <source>the plan was changed during the run</source>
        <translation>le plan a été changé pendant l’exécution</translation>
    </message>
    <message>
        <source>{process} is being started</source>
        <extracomment>{process}: such as &quot;Process 1&quot; or &quot;Restaurant 1&quot;; leave words in braces as they are</extracomment>
        <translation>{process} est en cours de démarrage</translation>
    </message>
    <message>
        <source>{process} takes the place of one that crashed</source>
        <translation>{process} remplace celui qui a planté</translation>
    </message>
    <message>
        <source>{process} is ready</source>
        <translation>{process} est prêt</translation>
    </message>
    <message>
        <source>{process} takes no more {tasks}</source>
        <extracomment>{tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>{process} ne prend plus de {tasks}</translation>
    </message>
    <message>
        <source>{process} has ended</source>
        <translation>{process} s’est terminé</translation>
    </message>
    <message>
        <source>{process} has crashed</source>
        <translation>{process} a planté</translation>
    </message>
    <message>
        <source>{task} arrives</source>
        <extracomment>{task}: name of a task, or &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>arrivée&#xa0;: {task}</translation>
    </message>
    <message>
        <source>{task} is handed to {process}</source>
        <translation>{task}&#xa0;: remise à {process}</translation>
    </message>
    <message>
        <source>{task} comes back, to be handed out again</source>
        <translation>{task}&#xa0;: revient, pour être redistribuée</translation>
    </message>
    <message>
        <source>{task} is lost</source>
        <translation>perdue&#xa0;: {task}</translation>
    </message>
    <message>
        <source>{task} is turned away: the queue is full</source>
        <translation>{task}&#xa0;: refusée, la file est pleine</translation>
    </message>
    <message>
        <source>{task} is cancelled: the run ended before it began</source>
        <translation>{task}&#xa0;: annulée, l’exécution a fini avant son début</translation>
    </message>
    <message>
        <source>a reading: how busy a {core} was</source>
        <extracomment>A reading: a measurement taken at this moment. {core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>un relevé&#xa0;: l’occupation d’un {core}</translation>
    </message>
    <message>
        <source>a reading: memory of {process}</source>
        <translation>un relevé&#xa0;: mémoire de {process}</translation>
    </message>
    <message>
        <source>a reading: memory of {process}, shared pages by share</source>
        <extracomment>Memory that several processes share is counted for each in part</extracomment>
        <translation>un relevé&#xa0;: mémoire de {process}, pages partagées comptées au prorata</translation>
    </message>
    <message>
        <source>a reading: context switches of {process}</source>
        <translation>un relevé&#xa0;: changements de contexte de {process}</translation>
    </message>
    <message>
        <source>{thread} starts</source>
        <translation>{thread} démarre</translation>
    </message>
    <message>
        <source>{thread} has passed the start barrier</source>
        <translation>{thread} a passé la barrière de départ</translation>
    </message>
    <message>
        <source>{thread} ends</source>
        <translation>{thread} se termine</translation>
    </message>
    <message>
        <source>puts {task} into the queue</source>
        <extracomment>Who does it (a chef or thread) stands in another column; so in those that follow</extracomment>
        <translation>met dans la file&#xa0;: {task}</translation>
    </message>
    <message>
        <source>takes {task} from the queue</source>
        <translation>prend dans la file&#xa0;: {task}</translation>
    </message>
    <message>
        <source>gives {task} back</source>
        <translation>rend&#xa0;: {task}</translation>
    </message>
    <message>
        <source>begins {task}</source>
        <translation>commence&#xa0;: {task}</translation>
    </message>
    <message>
        <source>has done {task}</source>
        <translation>a terminé&#xa0;: {task}</translation>
    </message>
    <message>
        <source>begins a step of {task}</source>
        <translation>commence une étape&#xa0;: {task}</translation>
    </message>
    <message>
        <source>has done a step of {task}</source>
        <translation>a terminé une étape&#xa0;: {task}</translation>
    </message>
    <message>
        <source>waits for {tasks}</source>
        <extracomment>Subject: a chef or thread that has nothing to do. {tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>attend des {tasks}</translation>
    </message>
    <message>
        <source>waits for {tasks} no longer</source>
        <translation>n’attend plus de {tasks}</translation>
    </message>
    <message>
        <source>begins to wait for input or output</source>
        <translation>commence à attendre une entrée ou une sortie</translation>
    </message>
    <message>
        <source>what it waited for is there</source>
        <translation>ce qui était attendu est là</translation>
    </message>
    <message>
        <source>begins native code, which needs no {gil}</source>
        <extracomment>Native code: not Python, needs no GIL. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>commence du code natif, qui se passe de&#xa0;: {gil}</translation>
    </message>
    <message>
        <source>ends native code</source>
        <translation>finit le code natif</translation>
    </message>
    <message>
        <source>is taken off the {core}</source>
        <translation>est retiré du {core}</translation>
    </message>
    <message>
        <source>is back on a {core}</source>
        <translation>est de retour sur un {core}</translation>
    </message>
    <message>
        <source>moves to another {core}</source>
        <translation>passe à un autre {core}</translation>
    </message>
    <message>
        <source>sets {task} aside: it awaits</source>
        <extracomment>Subject: an event loop. &quot;Awaits&quot;: as Python&apos;s await does</extracomment>
        <translation>met de côté (await)&#xa0;: {task}</translation>
    </message>
    <message>
        <source>goes on with {task}</source>
        <translation>continue&#xa0;: {task}</translation>
    </message>
    <message>
        <source>hands {task} back to the {loop}</source>
        <extracomment>Subject: a thread of the pool. {loop}: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>rend {task} à&#xa0;: {loop}</translation>
    </message>
    <message>
        <source>the {loop} has nothing to do and waits</source>
        <translation>rien à faire, attente&#xa0;: {loop}</translation>
    </message>
    <message>
        <source>the {loop} has something to do</source>
        <translation>quelque chose à faire&#xa0;: {loop}</translation>
    </message>
    <message>
        <source>waits for the {gil}</source>
        <extracomment>Subject: a chef or thread. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>attend&#xa0;: {gil}</translation>
    </message>
    <message>
        <source>has waited for the {gil} as long as the switch interval</source>
        <translation>a attendu tout l’intervalle de bascule&#xa0;: {gil}</translation>
    </message>
    <message>
        <source>is woken: the {gil} was let go</source>
        <translation>est réveillé, c’est libre&#xa0;: {gil}</translation>
    </message>
    <message>
        <source>asks for the {gil} to be let go</source>
        <translation>demande la libération&#xa0;: {gil}</translation>
    </message>
    <message>
        <source>takes the {gil}</source>
        <translation>prend&#xa0;: {gil}</translation>
    </message>
    <message>
        <source>lets go of the {gil}</source>
        <translation>libère&#xa0;: {gil}</translation>
    </message>
    <message>
        <source>waits until another has taken the {gil}</source>
        <translation>attend qu’un autre prenne&#xa0;: {gil}</translation>
    </message>
    <message>
        <source>another has taken the {gil}</source>
        <translation>un autre a pris&#xa0;: {gil}</translation>
    </message>
    <message>
        <source>hears that it is asked for the {gil}</source>
        <extracomment>Subject: the holder, who notices that another one wants it</extracomment>
        <translation>apprend qu’on lui demande&#xa0;: {gil}</translation>
    </message>
    <message>
        <source>waits for the {lock}</source>
        <extracomment>{lock}: &quot;lock&quot; or &quot;key&quot;, and perhaps its name</extracomment>
        <translation>attend&#xa0;: {lock}</translation>
    </message>
    <message>
        <source>takes the {lock}</source>
        <translation>prend&#xa0;: {lock}</translation>
    </message>
    <message>
        <source>gives back the {lock}</source>
        <translation>rend&#xa0;: {lock}</translation>
    </message>
    <message>
        <source>waits for the {lock} no longer</source>
        <translation>n’attend plus&#xa0;: {lock}</translation>
    </message>
    <message>
        <source>deadlock: is one of a ring in which each waits for another</source>
        <translation>interblocage&#xa0;: fait partie d’un cercle où chacun attend un autre</translation>
    </message>
    <message>
        <source>reads {variable}</source>
        <extracomment>{variable}: &quot;shared variable&quot; or &quot;ingredient&quot;</extracomment>
        <translation>lit&#xa0;: {variable}</translation>
    </message>
    <message>
        <source>writes {variable}</source>
        <translation>écrit&#xa0;: {variable}</translation>
    </message>
    <message>
        <source>adds to {variable} in one indivisible step</source>
        <translation>ajoute en un seul pas indivisible&#xa0;: {variable}</translation>
    </message>
    <message>
        <source>a total of {variable}</source>
        <translation>un total&#xa0;: {variable}</translation>
    </message>
    <message>
        <source>the load of {task} is being packed</source>
        <extracomment>Load: the data that go from one process to another</extracomment>
        <translation>le colis de {task} est en cours d’emballage</translation>
    </message>
    <message>
        <source>the load of {task} is packed</source>
        <translation>le colis de {task} est emballé</translation>
    </message>
    <message>
        <source>the load of {task} is being carried</source>
        <translation>le colis de {task} est en cours de transport</translation>
    </message>
    <message>
        <source>the load of {task} is on its way</source>
        <translation>le colis de {task} est en route</translation>
    </message>
    <message>
        <source>unpacks the load of {task}</source>
        <translation>déballe le colis de {task}</translation>
    </message>
    <message>
        <source>has unpacked the load of {task}</source>
        <translation>a déballé le colis de {task}</translation>
    </message>
    <message>
        <source>the system takes it off the {core}</source>
        <translation>le système le retire du {core}</translation>
    </message>
    <message>
        <source>the system puts it on a {core}</source>
        <translation>le système le met sur un {core}</translation>
    </message>
    <message>
        <source>Brigade itself</source>
        <translation>Brigade lui-même</translation>
    </message>
    <message>
        <source>a reading: {core} time of {process}</source>
        <extracomment>{core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>un relevé&#xa0;: temps de {core} de {process}</translation>
    </message>
</context>
<context>
    <name>ExportPicture</name>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>use of the %1</source>
        <translation>utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cette exécution</translation>
    </message>
    <message>
        <source>others; 100 % is one %1</source>
        <translation>les autres&#xa0;; 100&#xa0;% est un %1</translation>
    </message>
    <message>
        <source>%1: does not end in %2</source>
        <translation>%1&#xa0;: ne se termine pas par %2</translation>
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
        <translation>Image &amp;claire…</translation>
    </message>
    <message>
        <source>&amp;Dark picture…</source>
        <translation>Image &amp;sombre…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Co&amp;pier l’image</translation>
    </message>
    <message>
        <source>&amp;Table, a line for each run…</source>
        <translation>&amp;Tableau, une ligne par exécution…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
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
        <translation>%1 fois</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Makespan</source>
        <extracomment>Name of a figure: the time from the start to the end of the last task</extracomment>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>From the start to the end of the last task.</source>
        <translation>Du début à la fin de la dernière tâche.</translation>
    </message>
    <message>
        <source>Ideal</source>
        <extracomment>Name of a figure: the shortest time in which this machine could do it</extracomment>
        <translation>Idéal</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest task.</source>
        <translation>Le plus grand des deux&#xa0;: tout le calcul réparti sur les cœurs, ou la tâche la plus longue.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>The tasks&apos; times, each alone, added up; divided by the makespan.</source>
        <translation>La somme des temps des tâches, chacune seule, divisée par la durée totale.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <source>Time computed, of the time that the cores offered.</source>
        <translation>Temps calculé, sur le temps qu’offraient les cœurs.</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Name of a figure, a noun: time that was computed</extracomment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Time on a core, all tasks together.</source>
        <translation>Temps passé sur un cœur, toutes tâches confondues.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: tasks done; %2: tasks that arrived</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Name of a figure: how many tasks were lost with a crashed process</extracomment>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Name of a figure: how many tasks were turned away, the queue being full</extracomment>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Name of a figure: how many tasks had not begun when the run ended</extracomment>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Par seconde</translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent took no longer.</source>
        <translation>De l’arrivée à la fin&#xa0;; ce pourcentage n’a pas pris plus longtemps.</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>Latence, 50&#xa0;%</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90&#xa0;%</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99&#xa0;%</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>la plus longue</translation>
    </message>
    <message>
        <source>50 %: %1, 99 %: %2</source>
        <translation>50&#xa0;%&#xa0;: %1, 99&#xa0;%&#xa0;: %2</translation>
    </message>
    <message>
        <source>The latency of this kind alone.</source>
        <translation>La latence de cette sorte seule.</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Name of a figure: time that tasks of an event loop waited, as Python&apos;s await does</extracomment>
        <translation>Attendu (await)</translation>
    </message>
    <message>
        <source>Waited for without keeping a thread, all tasks together.</source>
        <translation>Attendu sans retenir de thread, toutes tâches confondues.</translation>
    </message>
    <message>
        <source>Longest without a break</source>
        <extracomment>Name of a figure: how long one task kept the event loop at most</extracomment>
        <translation>Le plus long sans pause</translation>
    </message>
    <message>
        <source>On one task; as long all others wait.</source>
        <translation>Sur une seule tâche&#xa0;; pendant ce temps, toutes les autres attendent.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Name of a figure: how often one task kept the event loop for too long</extracomment>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>How often it was kept for 100 ms or more.</source>
        <translation>Nombre de fois où le blocage a duré 100&#xa0;ms ou plus.</translation>
    </message>
    <message>
        <source>Time of all %1</source>
        <translation>Temps de tous les %1</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Changements de contexte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créés</translation>
    </message>
    <message>
        <source>How many threads were started in all.</source>
        <translation>Nombre de threads démarrés en tout.</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Maximum à la fois</translation>
    </message>
    <message>
        <source>Changes of hands</source>
        <extracomment>Name of a figure: how often the GIL went to another thread</extracomment>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Taken by another thread than the one that released.</source>
        <translation>Pris par un autre thread que celui qui l’a libéré.</translation>
    </message>
    <message>
        <source>of these asked for</source>
        <extracomment>Below &quot;Changes of hands&quot;: how many of them another thread had asked for</extracomment>
        <translation>dont demandés</translation>
    </message>
    <message>
        <source>Somebody had waited for a switch interval.</source>
        <translation>Quelqu’un avait attendu un intervalle de bascule.</translation>
    </message>
    <message>
        <source>Waited for</source>
        <extracomment>Name of a figure: time that threads waited for the GIL</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>What it should be after all updates, and what it was at the end.</source>
        <translation>La valeur attendue après toutes les mises à jour, et celle à la fin.</translation>
    </message>
    <message>
        <source>of these</source>
        <extracomment>Below a shared variable: its value in each process</extracomment>
        <translation>dont</translation>
    </message>
    <message>
        <source>Each has one of its own.</source>
        <translation>Chacun a son propre exemplaire.</translation>
    </message>
    <message>
        <source>Around updates, only the first few of each step are counted, and each that waited.</source>
        <translation>Autour des mises à jour, seules les premières prises de chaque étape sont comptées, et chacune de celles qui ont attendu.</translation>
    </message>
    <message>
        <source>Loads</source>
        <extracomment>Name of a figure, a noun: data that went from one process to another</extracomment>
        <translation>Colis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a count of loads; %2: a size such as 3.2 MB</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Packed in</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>From the first byte to the last one in the pipe.</source>
        <translation>Du premier octet au dernier dans le pipe.</translation>
    </message>
    <message>
        <source>Unpacked in</source>
        <translation>Déballage</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Interblocage</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them could ever go on. One was dismissed; the others went on.</source>
        <translation>Chacun attend ce qu’a le suivant&#xa0;: aucun n’aurait jamais pu continuer. L’un a été renvoyé&#xa0;; les autres ont continué.</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them can ever go on. Their waits were broken off, and their tasks have failed.</source>
        <translation>Chacun attend ce qu’a le suivant&#xa0;: aucun ne pourra jamais continuer. Leurs attentes ont été interrompues, et leurs tâches ont échoué.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <extracomment>%1: this run&apos;s share, such as 40 %; %2: the share of other programs</extracomment>
        <translation>%1, les autres %2</translation>
    </message>
    <message>
        <source>Supplier %1</source>
        <extracomment>A process that answers over the network, as a supplier delivers. %1: its number</extracomment>
        <translation>Fournisseur %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>ready in %1</source>
        <translation>prêt en %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>sortie %1</translation>
    </message>
    <message>
        <source>Its number in the system, its start, the most memory it had resident, and its end.</source>
        <translation>Son numéro dans le système, son démarrage, le maximum de mémoire résidente, et sa fin.</translation>
    </message>
    <message>
        <source>Trace</source>
        <extracomment>Heading, a noun: what was recorded of the run</extracomment>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Name of a figure: events that found no room</extracomment>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Events that found no room; above 0 the figures are incomplete.</source>
        <translation>Événements qui n’ont pas trouvé de place&#xa0;; au-dessus de 0, les chiffres sont incomplets.</translation>
    </message>
    <message>
        <source>Off the core by</source>
        <extracomment>How it is known that a thread was off its core; beside it &quot;the kernel&apos;s word&quot; or &quot;gaps&quot;</extracomment>
        <translation>Hors du cœur selon</translation>
    </message>
    <message>
        <source>the kernel&apos;s word</source>
        <extracomment>Beside &quot;Off the core by&quot;. Gaps: in the times at which a thread was seen to work</extracomment>
        <translation>le noyau</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>les trous</translation>
    </message>
    <message>
        <source>How it is known when a thread was off its core.</source>
        <translation>Comment on sait qu’un thread n’était pas sur son cœur.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Name of a figure, a noun; beside it: &quot;ends before the run did&quot;</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>ends before the run did</source>
        <translation>s’arrête avant la fin de l’exécution</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Overhead</source>
        <extracomment>Name of a figure: time that the run itself took of the cores without running a task</extracomment>
        <translation>Surcoût</translation>
    </message>
    <message>
        <source>The part of the makespan in which this run was at work there; others: other programs, a hypervisor, and the overhead below.</source>
        <translation>La part de la durée totale pendant laquelle cette exécution y travaillait&#xa0;; les autres&#xa0;: autres programmes, un hyperviseur et le surcoût ci-dessous.</translation>
    </message>
    <message>
        <source>Time that Brigade itself had there beside the work: to wait, to wake up, to switch, to supervise and to draw.</source>
        <translation>Temps que Brigade lui-même y a pris en plus du travail&#xa0;: pour attendre, se réveiller, commuter, superviser et dessiner.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>%1: none lost</source>
        <extracomment>Beside a bar. %1: such as &quot;12 runs&quot;; none: no update</extracomment>
        <translation>%1&#xa0;: aucune perdue</translation>
    </message>
    <message>
        <source>“%1” at the end: updates lost in %2 of %3 runs (least %4, median %5, most %6)</source>
        <extracomment>%1: name of a counter; %2, %3: counts of runs; %4 to %6: counts of lost updates</extracomment>
        <translation>«&#xa0;%1&#xa0;» à la fin&#xa0;: mises à jour perdues dans %2 exécutions sur %3 (minimum %4, médiane %5, maximum %6)</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they queued for the %3, %4 in all: one at a time gets on, however many there are.</source>
        <extracomment>%1: a share such as 40 %; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: &quot;GIL&quot; or &quot;bathroom&quot;; %4: a time</extracomment>
        <translation>Pendant %1 du temps où ils auraient pu travailler, les %2 ont fait la queue (%3), soit %4 en tout&#xa0;: un seul avance à la fois, quel que soit leur nombre.</translation>
    </message>
    <message>
        <source>Only %1 of what %2 %3 could do was done. Another %4 brings another %5: for work that computes, that is what helps.</source>
        <extracomment>%1: a share; %2: a number; %3: &quot;cores&quot; or &quot;stoves&quot;; %4: &quot;process&quot; or &quot;restaurant&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Seulement %1 de ce que pouvaient faire %2 %3 a été fait. Un %4 de plus, avec %5 à part&#xa0;: pour du calcul, voilà ce qui aide.</translation>
    </message>
    <message>
        <source>After a wait of about %1 a %2 queued %3 for the %4 (medians of %5 times). It would be quick itself, but those who compute do not let go before they are asked.</source>
        <extracomment>%1, %3: times; %2: &quot;thread&quot; or &quot;chef&quot;; %4: &quot;GIL&quot; or &quot;bathroom&quot;; %5: a count</extracomment>
        <translation>Après environ %1 d’attente, un %2 a fait la queue %3 (%4&#xa0;; médianes de %5 cas). Lui-même serait rapide, mais qui calcule ne lâche rien avant qu’on le lui demande.</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they had no %3: %4 of them shared %5 %6. More of them finish nothing sooner.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: &quot;core&quot; or &quot;stove&quot;; %4, %5: numbers; %6: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Pendant %1 du temps où ils auraient pu travailler, les %2 n’avaient pas de %3&#xa0;: %4 d’entre eux se partageaient %5 %6. En ajouter ne fait rien finir plus tôt.</translation>
    </message>
    <message>
        <source>For the last %1 some of the %2 %3 had nothing left to do: %4 %5 cannot be shared out evenly. More equal or smaller pieces end together.</source>
        <extracomment>%1: a time; %2, %4: numbers; %3: &quot;cores&quot; or &quot;stoves&quot;; %5: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>Sur la fin (%1), une partie des %2 %3 n’avait plus rien à faire&#xa0;: %4 %5 ne se répartissent pas également. Des morceaux plus égaux ou plus petits finissent ensemble.</translation>
    </message>
    <message>
        <source>Half of the %1 waited longer than %2 before anybody took them, and then took %3, mostly waiting. %4 %5 wait at the same time at most: here more of them help.</source>
        <extracomment>%1: &quot;tasks&quot; or &quot;orders&quot;; %2, %3: times; %4: a number; %5: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>La moitié des %1 ont attendu plus de %2 avant que quelqu’un les prenne, puis ont duré %3, surtout à attendre. Au plus %4 %5 attendent en même temps&#xa0;: ici, en ajouter aide.</translation>
    </message>
    <message>
        <source>%1 of the time in hand was waiting, and waits overlap: %2 instead of %3 one after the other. Whoever waits needs neither a %4 nor the %5.</source>
        <extracomment>%1: a share; %2, %3: times; %4: &quot;core&quot; or &quot;stove&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%1 du temps de traitement était de l’attente, et les attentes se recouvrent&#xa0;: %2 au lieu de %3 l’une après l’autre. Qui attend n’a besoin ni de %4 ni de %5.</translation>
    </message>
    <message>
        <source>it was %1 or more once</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time</extracomment>
        <translation>%1 ou plus&#xa0;: une fois</translation>
    </message>
    <message>
        <source>it was %1 or more %2 times</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time; %2: a count</extracomment>
        <translation>%1 ou plus&#xa0;: %2 fois</translation>
    </message>
    <message>
        <source>One %1 (%2) kept the %3 for %4; %5. As long nothing else got on: no other %1 was looked at, however long it had been ready. What blocks or computes belongs with the %6.</source>
        <extracomment>%1: &quot;task&quot; or &quot;order&quot;; %2: its name; %3: &quot;event loop&quot; or &quot;head waiter&quot;; %4: a time; %5: such as &quot;it was 100 ms or more once&quot;; %6: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>Une %1 (%2) a tout retenu (%3) pendant %4&#xa0;; %5. Pendant ce temps, rien d’autre n’avançait&#xa0;: aucune autre %1 n’était regardée, même prête depuis longtemps. Ce qui bloque ou calcule se confie aux %6.</translation>
    </message>
    <message>
        <source>%1 %2 waited in a ring, each for what the next one had: none could ever go on. Taken in the same order by all, the same locks never close a ring.</source>
        <extracomment>%1: a number; %2: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>%1 %2 s’attendaient en cercle, chacun voulant ce que tenait le suivant&#xa0;: aucun n’aurait jamais pu continuer. Pris par tous dans le même ordre, les mêmes verrous ne forment jamais de cercle.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of “%3” were lost: somebody wrote what he had worked out from a value that was no longer true. A lock around reading and writing, or one indivisible step, loses none.</source>
        <extracomment>%1, %2: counts; %3: name of a shared variable</extracomment>
        <translation>Mises à jour de «&#xa0;%3&#xa0;» perdues&#xa0;: %1 sur %2. Quelqu’un a écrit ce qu’il avait calculé à partir d’une valeur qui n’était plus vraie. Un verrou autour de la lecture et de l’écriture, ou un seul pas indivisible, n’en perd aucune.</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they waited for a lock, %3 in all, most for “%4”: what it guards is done one after the other, however many there are. Hold it for less.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: a time; %4: name of a lock</extracomment>
        <translation>Pendant %1 du temps où ils auraient pu travailler, les %2 ont attendu un verrou, %3 en tout, surtout «&#xa0;%4&#xa0;»&#xa0;: ce qu’il protège se fait l’un après l’autre, quel que soit leur nombre. Tenez-le moins longtemps.</translation>
    </message>
    <message>
        <source>%1 of the time went into packing, carrying and unpacking (%2 for %3), and %4 into the %6 themselves. What is handed over within one %5 is not copied at all.</source>
        <extracomment>%1: a share; %2, %4: times; %3: a size; %5: &quot;process&quot; or &quot;restaurant&quot;; %6: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>%1 du temps est passé à emballer, porter et déballer (%2 pour %3), et %4 dans les %6 mêmes. Ce qui se transmet au sein d’un même %5 n’est pas copié du tout.</translation>
    </message>
    <message>
        <source>%1 %2 were lost with the %3 that held them; the others went on. A crash stays within its own %3.</source>
        <extracomment>%1: a count; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: &quot;process&quot; or &quot;restaurant&quot;</extracomment>
        <translation>Perdues avec le %3 qui les tenait&#xa0;: %1 %2&#xa0;; les autres ont continué. Un plantage reste confiné à son propre %3.</translation>
    </message>
    <message>
        <source>Other programs took %1 of the %2: compare this run with care, or run it again when the machine is quiet.</source>
        <extracomment>%1: a share such as 40 %; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>D’autres programmes ont pris %1 du temps des %2&#xa0;: comparez cette exécution avec prudence, ou relancez-la quand la machine est au calme.</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: pictures and figures of this run are incomplete.</source>
        <translation>Événements sans place, donc manquants&#xa0;: %1. Images et chiffres de cette exécution sont incomplets.</translation>
    </message>
    <message>
        <source>One at a time behind the %1</source>
        <extracomment>Title. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Un seul à la fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too few %1 for work that computes</source>
        <extracomment>Title. %1: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>Trop peu de %1 pour du calcul</translation>
    </message>
    <message>
        <source>Convoy behind the %1</source>
        <extracomment>Title. A convoy: the quick one is held up by slow ones. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Convoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>More %1 than %2</source>
        <extracomment>Title. %1: &quot;threads&quot; or &quot;chefs&quot;; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Plus de %1 que de %2</translation>
    </message>
    <message>
        <source>Idle %1 in the last round</source>
        <translation>Au dernier tour, %1 inactifs</translation>
    </message>
    <message>
        <source>Too few %1 for so much waiting</source>
        <translation>Trop peu de %1 pour tant d’attente</translation>
    </message>
    <message>
        <source>Waiting at the same time</source>
        <translation>Attendre en même temps</translation>
    </message>
    <message>
        <source>Lost in a crash</source>
        <translation>Perdues dans un plantage</translation>
    </message>
    <message>
        <source>A deadlock</source>
        <translation>Un interblocage</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <translation>Mises à jour perdues</translation>
    </message>
    <message>
        <source>One at a time behind a lock</source>
        <translation>Un seul à la fois derrière un verrou</translation>
    </message>
    <message>
        <source>All the time spent on the way</source>
        <extracomment>Title. On the way: packing, carrying and unpacking data between processes</extracomment>
        <translation>Tout le temps passé en route</translation>
    </message>
    <message>
        <source>A noisy machine</source>
        <translation>Une machine agitée</translation>
    </message>
    <message>
        <source>An incomplete record</source>
        <translation>Un enregistrement incomplet</translation>
    </message>
    <message>
        <source>A blocked %1</source>
        <extracomment>Title. %1: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>Blocage&#xa0;: %1</translation>
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
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>to the chef on that side, and what he does in words</source>
        <translation>au cuisinier de ce côté, et ce qu’il fait en mots</translation>
    </message>
    <message>
        <source>Return, Space</source>
        <translation>Entrée, Espace</translation>
    </message>
    <message>
        <source>follow that chef in every picture, or no longer</source>
        <translation>suivre ce cuisinier dans toutes les images, ou ne plus le suivre</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N, Maj+N</translation>
    </message>
    <message>
        <source>follow the next chef, the one before</source>
        <translation>suivre le cuisinier suivant, le précédent</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>closer, farther</source>
        <translation>plus près, plus loin</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Maj+Flèches</translation>
    </message>
    <message>
        <source>move along the street</source>
        <translation>se déplacer le long de la rue</translation>
    </message>
    <message>
        <source>Home, 0</source>
        <translation>Début, 0</translation>
    </message>
    <message>
        <source>the whole street</source>
        <translation>toute la rue</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Touche Menu, Maj+F10</translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation>ce qu’on peut faire ici</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>follow the thread of the lane above, below</source>
        <translation>suivre le thread de la piste au-dessus, au-dessous</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>choose what that thread does at the moment shown</source>
        <translation>sélectionner ce que fait ce thread à l’instant montré</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>to the event before, to the next one</source>
        <translation>à l’événement précédent, au suivant</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W, S</translation>
    </message>
    <message>
        <source>zoom in, out</source>
        <translation>agrandir, réduire</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A, D</translation>
    </message>
    <message>
        <source>move left, right</source>
        <translation>aller à gauche, à droite</translation>
    </message>
    <message>
        <source>F, Home</source>
        <translation>F, Début</translation>
    </message>
    <message>
        <source>fit the selection, show all</source>
        <translation>ajuster à la sélection, tout montrer</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>set a mark at the moment shown, or take it away</source>
        <translation>poser une marque à l’instant montré, ou l’enlever</translation>
    </message>
    <message>
        <source>Comma, Full stop</source>
        <translation>Virgule, Point</translation>
    </message>
    <message>
        <source>to the mark before, to the next one</source>
        <translation>à la marque précédente, à la suivante</translation>
    </message>
    <message>
        <source>B, E</source>
        <translation>B, E</translation>
    </message>
    <message>
        <source>the measured range begins, ends at the moment shown</source>
        <translation>la plage mesurée commence, finit à l’instant montré</translation>
    </message>
    <message>
        <source>C, Shift+C</source>
        <translation>C, Maj+C</translation>
    </message>
    <message>
        <source>fold or unfold the followed thread&apos;s process, all</source>
        <translation>replier ou déplier le processus du thread suivi, tous</translation>
    </message>
    <message>
        <source>Backspace, Shift+Backspace</source>
        <translation>Retour arrière, Maj+Retour arrière</translation>
    </message>
    <message>
        <source>back to what was shown before, forth again</source>
        <translation>revenir à ce qui était montré avant, repartir en avant</translation>
    </message>
    <message>
        <source>Space, End</source>
        <translation>Espace, Fin</translation>
    </message>
    <message>
        <source>play or pause, to the end</source>
        <translation>lecture ou pause, à la fin</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>measure nothing, choose nothing</source>
        <translation>ne rien mesurer, ne rien sélectionner</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>the thread of that number moves</source>
        <translation>le thread de ce numéro joue</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Retour arrière, Ctrl+Z</translation>
    </message>
    <message>
        <source>one move back: all choices but the last run again</source>
        <translation>un coup en arrière&#xa0;: tous les choix sauf le dernier sont rejoués</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation>Ctrl+C, Ctrl+V</translation>
    </message>
    <message>
        <source>copy the choices as text, play those that were copied</source>
        <translation>copier les choix en texte, jouer ceux qui ont été copiés</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+O</source>
        <translation>Ctrl+S, Ctrl+O</translation>
    </message>
    <message>
        <source>save the choices with their plan, play saved ones</source>
        <translation>enregistrer les choix avec leur plan, jouer des choix enregistrés</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>to the next control, to the one before</source>
        <translation>à l’élément suivant, au précédent</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+lettre</translation>
    </message>
    <message>
        <source>the menu or the control whose letter is underlined</source>
        <translation>le menu ou l’élément dont la lettre est soulignée</translation>
    </message>
    <message>
        <source>Arrows, Page up, Page down</source>
        <translation>Flèches, Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>change a slider or a number by a little, by more</source>
        <translation>modifier un curseur ou un nombre, un peu ou davantage</translation>
    </message>
    <message>
        <source>Return in the scenarios</source>
        <translation>Entrée dans les scénarios</translation>
    </message>
    <message>
        <source>open that plan</source>
        <translation>ouvrir ce plan</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the street</source>
        <translation>Dans la rue</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Dans la chronologie</translation>
    </message>
    <message>
        <source>In “You are the scheduler”</source>
        <translation>Dans «&#xa0;Vous êtes l’ordonnanceur&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 %2 MB</source>
        <extracomment>%1: such as &quot;Writing the recording…&quot;; %2: how much is written</extracomment>
        <translation>%1 %2&#xa0;Mo</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>*(your run’s figure)*</source>
        <extracomment>In place of a figure in a lesson; the stars are Markdown&apos;s for slanted</extracomment>
        <translation>*(le chiffre de votre exécution)*</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>Le cours</translation>
    </message>
    <message>
        <source>The texts of the lessons, to be read without the program. In the window (Learn) each prediction and each run is yours.</source>
        <translation>Les textes des leçons, à lire sans le programme. Dans la fenêtre (Apprendre), chaque prédiction et chaque exécution est la vôtre.</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>Chapter: restaurant words beside computer words</extracomment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Où elle s’arrête</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of a plan&apos;s JSON; elsewhere a key of the keyboard</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Doit être</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Built-in plans</source>
        <translation>Plans intégrés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>What run --report writes, here of a run in which nothing happened: times in seconds (_s), shares from 0 to 1; beside these keys stands the plan.</source>
        <translation>Ce qu’écrit run --report, ici pour une exécution où rien ne s’est passé&#xa0;: temps en secondes (_s), parts de 0 à 1&#xa0;; à côté de ces clés se trouve le plan.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce qu’il signifie</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Entries of menus show their keys; the window lists all of them under Help, Keyboard.</source>
        <translation>Les entrées des menus montrent leurs touches&#xa0;; la fenêtre les liste toutes sous Aide, Clavier.</translation>
    </message>
    <message>
        <source>Brigade %1: manual</source>
        <translation>Brigade %1&#xa0;: manuel</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>not a recording (its first bytes are not those of a .brigade file)</source>
        <translation>n’est pas un enregistrement (ses premiers octets ne sont pas ceux d’un fichier .brigade)</translation>
    </message>
    <message>
        <source>ends before the plan was written, nothing to show</source>
        <translation>finit avant que le plan ait été écrit, rien à montrer</translation>
    </message>
    <message>
        <source>ends before the description of the run was written, nothing to show</source>
        <translation>finit avant que la description de l’exécution ait été écrite, rien à montrer</translation>
    </message>
    <message>
        <source>is of version %1 of the recording format; this program reads up to version %2</source>
        <translation>est de la version %1 du format d’enregistrement&#xa0;; ce programme lit jusqu’à la version %2</translation>
    </message>
    <message>
        <source>is larger than 2 GiB, the most that is read</source>
        <translation>dépasse 2 Gio, la taille maximale acceptée</translation>
    </message>
    <message>
        <source>%1 (its plan):%2: %3</source>
        <translation>%1 (son plan):%2: %3</translation>
    </message>
    <message>
        <source>damaged at byte %1: %2</source>
        <translation>endommagé à l’octet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>version 0</translation>
    </message>
    <message>
        <source>the checksum of a block&apos;s header does not match</source>
        <translation>la somme de contrôle d’un en-tête de bloc ne correspond pas</translation>
    </message>
    <message>
        <source>the checksum of a block does not match</source>
        <translation>la somme de contrôle d’un bloc ne correspond pas</translation>
    </message>
    <message>
        <source>a block of unknown type or impossible length</source>
        <translation>un bloc de type inconnu ou de longueur impossible</translation>
    </message>
    <message>
        <source>a block out of place</source>
        <translation>un bloc qui n’est pas à sa place</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>des octets après la fin</translation>
    </message>
    <message>
        <source>an end that is cut off</source>
        <translation>une fin tronquée</translation>
    </message>
    <message>
        <source>the plan is missing</source>
        <translation>le plan manque</translation>
    </message>
    <message>
        <source>the description of the run is missing</source>
        <translation>la description de l’exécution manque</translation>
    </message>
    <message>
        <source>the description of the run: %1</source>
        <translation>la description de l’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>wrong or missing &apos;%1&apos;</source>
        <translation>&apos;%1&apos; est incorrect ou manque</translation>
    </message>
    <message>
        <source>not a list of notices</source>
        <translation>n’est pas une liste de remarques</translation>
    </message>
    <message>
        <source>a time out of order or out of range</source>
        <translation>un instant dans le désordre ou hors limites</translation>
    </message>
    <message>
        <source>a time out of range</source>
        <translation>un instant hors limites</translation>
    </message>
    <message>
        <source>an unknown kind of event</source>
        <translation>un événement de type inconnu</translation>
    </message>
    <message>
        <source>an event of no thread</source>
        <translation>un événement sans thread</translation>
    </message>
    <message>
        <source>an unknown thread</source>
        <translation>un thread inconnu</translation>
    </message>
    <message>
        <source>a process or thread number out of range</source>
        <translation>un numéro de processus ou de thread hors limites</translation>
    </message>
    <message>
        <source>a core number out of range</source>
        <translation>un numéro de cœur hors limites</translation>
    </message>
    <message>
        <source>a task number out of range</source>
        <translation>un numéro de tâche hors limites</translation>
    </message>
    <message>
        <source>an event that is cut off</source>
        <translation>un événement tronqué</translation>
    </message>
    <message>
        <source>a number that is too long</source>
        <translation>un nombre trop long</translation>
    </message>
    <message>
        <source>is no result of `measure`: &quot;%1&quot; is missing</source>
        <translation>n’est pas un résultat de `measure`&#xa0;: &quot;%1&quot; manque</translation>
    </message>
    <message>
        <source>is of version %1 of the format, a newer one; this program reads version %2</source>
        <translation>est de la version %1 du format, plus récente&#xa0;; ce programme lit la version %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, and this program reads %3</source>
        <translation>&quot;%1&quot; vaut %2, et ce programme lit %3</translation>
    </message>
    <message>
        <source>charge &quot;%1&quot; has no median, p10 or p90</source>
        <translation>la médiane, p10 ou p90 manque au tarif &quot;%1&quot;</translation>
    </message>
    <message>
        <source>has no charges</source>
        <translation>ne contient aucun tarif</translation>
    </message>
    <message>
        <source>is too large for a result of `measure`</source>
        <translation>est trop grand pour un résultat de `measure`</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>écriture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the list of choices is too long</source>
        <translation>la liste de choix est trop longue</translation>
    </message>
    <message>
        <source>a list of choices has numbers from 1 to 9, and not &apos;%1&apos;</source>
        <translation>une liste de choix contient des nombres de 1 à 9, et non &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this is no interleaving that Brigade has saved</source>
        <translation>ce n’est pas un entrelacement enregistré par Brigade</translation>
    </message>
    <message>
        <source>no such built-in scenario</source>
        <translation>il n’y a pas de scénario intégré de ce nom</translation>
    </message>
    <message>
        <source>no such built-in plan</source>
        <translation>il n’y a pas de plan intégré de ce nom</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>il n’y a pas de fichier ni de dossier de ce nom</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>&apos;%1&apos; n’est pas CLÉ=1..8[:PAS] ou CLÉ=1,2,8</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range such as 1..8 or 1..8:2</source>
        <translation>&apos;%1&apos; n’est pas une plage comme 1..8 ou 1..8:2</translation>
    </message>
    <message>
        <source>the step of &apos;%1&apos; must be above 0</source>
        <translation>le pas de &apos;%1&apos; doit être supérieur à 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends before it begins</source>
        <translation>&apos;%1&apos; finit avant de commencer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 values</source>
        <translation>&apos;%1&apos; a plus de %2 valeurs</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is missing</source>
        <translation>il manque une valeur de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is given twice</source>
        <translation>une valeur de &apos;%1&apos; est donnée deux fois</translation>
    </message>
    <message>
        <source>a picture is written as .png, .svg or .pdf</source>
        <translation>une image s’écrit en .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>a picture is %1x%2 to %3x%4 pixels large, not %5x%6</source>
        <translation>une image mesure de %1x%2 à %3x%4 pixels, et non %5x%6</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>pas assez de mémoire pour l’image</translation>
    </message>
    <message>
        <source>cannot be written as PDF</source>
        <translation>écriture en PDF impossible</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>pas assez de mémoire</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>ressource momentanément indisponible</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>is larger than a lesson may be (4 MB)</source>
        <translation>dépasse la taille maximale d’une leçon (4 Mo)</translation>
    </message>
    <message>
        <source>a lesson begins with a line &apos;---&apos; and &apos;brigade-lesson: 1&apos;</source>
        <translation>une leçon commence par une ligne &apos;---&apos; et &apos;brigade-lesson: 1&apos;</translation>
    </message>
    <message>
        <source>the head does not end: a second line &apos;---&apos; is missing</source>
        <translation>l’en-tête n’est pas fermé&#xa0;: il manque une deuxième ligne &apos;---&apos;</translation>
    </message>
    <message>
        <source>is missing in the head</source>
        <translation>manque dans l’en-tête</translation>
    </message>
    <message>
        <source>expected &apos;key: value&apos;</source>
        <translation>&apos;clé: valeur&apos; était attendu</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>donnée deux fois</translation>
    </message>
    <message>
        <source>is %1: a newer version of the lessons&apos; format; this program reads version 1</source>
        <translation>vaut %1&#xa0;: une version plus récente du format des leçons&#xa0;; ce programme lit la version 1</translation>
    </message>
    <message>
        <source>must be 1, not &apos;%1&apos;</source>
        <translation>doit être 1, et non &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be small letters, digits and &apos;-&apos;</source>
        <translation>doit se composer de minuscules, de chiffres et de &apos;-&apos;</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>doit être compris entre %1 et %2</translation>
    </message>
    <message>
        <source>is no key of the head</source>
        <translation>n’est pas une clé de l’en-tête</translation>
    </message>
    <message>
        <source>text before the first &apos;## kind: Title&apos;</source>
        <translation>du texte avant le premier &apos;## type: Titre&apos;</translation>
    </message>
    <message>
        <source>the lesson has no steps</source>
        <translation>la leçon n’a pas d’étapes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of step</source>
        <translation>&apos;%1&apos; n’est pas un type d’étape</translation>
    </message>
    <message>
        <source>a step has a title: &apos;## %1: Title&apos;</source>
        <translation>une étape a un titre&#xa0;: &apos;## %1: Titre&apos;</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; needs a block ```json</source>
        <translation>une étape &apos;%1&apos; a besoin d’un bloc ```json</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; takes no JSON</source>
        <translation>une étape &apos;%1&apos; ne prend pas de JSON</translation>
    </message>
    <message>
        <source>the block does not end: a line ``` is missing</source>
        <translation>le bloc n’est pas fermé&#xa0;: il manque une ligne ```</translation>
    </message>
    <message>
        <source>a block of code does not end</source>
        <translation>un bloc de code n’est pas fermé</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>doit être un objet JSON</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>doit être une liste d’objets</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must be an object of keys and values</source>
        <translation>doit être un objet de clés et de valeurs</translation>
    </message>
    <message>
        <source>must be a value, not null</source>
        <translation>doit être une valeur, et non null</translation>
    </message>
    <message>
        <source>must be an expression</source>
        <translation>doit être une expression</translation>
    </message>
    <message>
        <source>is no key that belongs here</source>
        <translation>n’est pas une clé permise ici</translation>
    </message>
    <message>
        <source>is missing: what is said where the cores are too few</source>
        <translation>manque&#xa0;: ce qui est dit quand il y a trop peu de cœurs</translation>
    </message>
    <message>
        <source>must be a word in small letters, not &apos;%1&apos;</source>
        <translation>doit être un mot en minuscules, et non &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something else already</source>
        <translation>&apos;%1&apos; signifie déjà autre chose</translation>
    </message>
    <message>
        <source>must be number, choice, order or bars, not &apos;%1&apos;</source>
        <translation>doit être number, choice, order ou bars, et non &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be more than &apos;from&apos;</source>
        <translation>doit être supérieur à &apos;from&apos;</translation>
    </message>
    <message>
        <source>one option is no choice</source>
        <translation>une seule option n’est pas un choix</translation>
    </message>
    <message>
        <source>at least two are needed</source>
        <translation>il en faut au moins deux</translation>
    </message>
    <message>
        <source>a check needs &apos;holds&apos; or &apos;ask&apos;</source>
        <translation>une étape check a besoin de &apos;holds&apos; ou de &apos;ask&apos;</translation>
    </message>
    <message>
        <source>has no lessons (*.md, *.brigade-lesson)</source>
        <translation>ne contient pas de leçons (*.md, *.brigade-lesson)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is that of %2 already</source>
        <translation>&apos;%1&apos; est déjà celui de %2</translation>
    </message>
    <message>
        <source>is in the glossary twice</source>
        <translation>est deux fois dans le glossaire</translation>
    </message>
    <message>
        <source>no node has this id</source>
        <translation>aucun nœud n’a cet id</translation>
    </message>
    <message>
        <source>a node has a question or an answer</source>
        <translation>un nœud a soit une question, soit une réponse</translation>
    </message>
    <message>
        <source>is not reached exactly once from the root</source>
        <translation>n’est pas atteint exactement une fois depuis la racine</translation>
    </message>
    <message>
        <source>is thread, core or scene</source>
        <translation>doit être thread, core ou scene</translation>
    </message>
    <message>
        <source>is a share of the run, from 0 to 1</source>
        <translation>doit être une part de l’exécution, de 0 à 1</translation>
    </message>
    <message>
        <source>unexpected &apos;%1&apos;</source>
        <translation>&apos;%1&apos; inattendu</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>l’expression finit trop tôt</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>une division par zéro</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>&apos;%1&apos; manque</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>&apos;%1&apos; n’est pas un nombre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no function</source>
        <translation>&apos;%1&apos; n’est pas une fonction</translation>
    </message>
    <message>
        <source>The progress file was damaged (%1). It is kept as %2.</source>
        <translation>Le fichier de progression était endommagé (%1). Il est conservé sous %2.</translation>
    </message>
    <message>
        <source>The progress file %1 cannot be read (%2). Progress is not kept.</source>
        <translation>Le fichier de progression %1 est illisible (%2). La progression n’est pas conservée.</translation>
    </message>
    <message>
        <source>it is of version %1, a newer one; this program reads version %2</source>
        <translation>il est de la version %1, plus récente&#xa0;; ce programme lit la version %2</translation>
    </message>
    <message>
        <source>it is not of this version</source>
        <translation>il est d’une autre version</translation>
    </message>
    <message>
        <source>is longer than 16 MiB</source>
        <translation>dépasse 16 Mio</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>lecture impossible (%1)</translation>
    </message>
    <message>
        <source>needs the form KEY=VALUE</source>
        <translation>doit avoir la forme CLÉ=VALEUR</translation>
    </message>
    <message>
        <source>the key has an empty part</source>
        <translation>la clé a une partie vide</translation>
    </message>
    <message>
        <source>the value is not UTF-8</source>
        <translation>la valeur n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;</source>
        <translation>il n’y a pas de tâche &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>il n’y a pas de tâche &quot;%1&quot; (vouliez-vous dire &apos;%2&apos;&#xa0;?)</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; in &apos;%2&apos; (it has %3 elements, counted from 0)</source>
        <translation>il n’y a pas de &quot;%1&quot; dans &apos;%2&apos; (nombre d’éléments&#xa0;: %3, comptés à partir de 0)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2 and has no keys</source>
        <translation>&apos;%1&apos; est %2 et n’a pas de clés</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>doit être un objet, et non %1</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>clé inconnue &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>clé inconnue &quot;%1&quot; (vouliez-vous dire &apos;%2&apos;&#xa0;?)</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (allowed: %2)</source>
        <translation>clé inconnue &quot;%1&quot; (permises&#xa0;: %2)</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?) (allowed: %3)</source>
        <translation>clé inconnue &quot;%1&quot; (vouliez-vous dire &apos;%2&apos;&#xa0;?) (permises&#xa0;: %3)</translation>
    </message>
    <message>
        <source>must be one of %1, not %2</source>
        <translation>doit être l’une de ces valeurs&#xa0;: %1&#xa0;; et non %2</translation>
    </message>
    <message>
        <source>must be one of %1, not %2 (did you mean &apos;%3&apos;?)</source>
        <translation>doit être l’une de ces valeurs&#xa0;: %1&#xa0;; et non %2 (vouliez-vous dire &apos;%3&apos;&#xa0;?)</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>doit être true ou false, et non %1</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2, not %3</source>
        <translation>doit être un nombre de %1 à %2, et non %3</translation>
    </message>
    <message>
        <source>must be a number above %1, at most %2, not %3</source>
        <translation>doit être un nombre supérieur à %1 et inférieur ou égal à %2, et non %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3</source>
        <translation>doit être un nombre entier de %1 à %2, et non %3</translation>
    </message>
    <message>
        <source>must be a text of one line, at most %1 bytes, not %2</source>
        <translation>doit être un texte d’une seule ligne, d’au plus %1 octets, et non %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, 0-9, _ and -, not %2</source>
        <translation>doit être un texte de 1 à %1 caractères parmi a-z, 0-9, _ et -, et non %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -, not %2</source>
        <translation>doit être un texte de 1 à %1 caractères parmi a-z, A-Z, 0-9, _ et -, et non %2</translation>
    </message>
    <message>
        <source>must be a list of at most %1 steps, not %2</source>
        <translation>doit être une liste d’au plus %1 étapes, et non %2</translation>
    </message>
    <message>
        <source>must be a list of 1 to %1 tasks, not %2</source>
        <translation>doit être une liste de 1 à %1 tâches, et non %2</translation>
    </message>
    <message>
        <source>must be 1, the only version of the plan&apos;s format so far, not %1</source>
        <translation>doit être 1, la seule version du format des plans jusqu’ici, et non %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is missing (must be a number above %1, at most %2)</source>
        <translation>manque (doit être un nombre supérieur à %1 et inférieur ou égal à %2)</translation>
    </message>
    <message>
        <source>is missing (must be a whole number from %1 to %2)</source>
        <translation>manque (doit être un nombre entier de %1 à %2)</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, 0-9, _ and -)</source>
        <translation>manque (doit être un texte de 1 à %1 caractères parmi a-z, 0-9, _ et -)</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -)</source>
        <translation>manque (doit être un texte de 1 à %1 caractères parmi a-z, A-Z, 0-9, _ et -)</translation>
    </message>
    <message>
        <source>is missing (must be a list of at most %1 steps)</source>
        <translation>manque (doit être une liste d’au plus %1 étapes)</translation>
    </message>
    <message>
        <source>is missing (must be a list of 1 to %1 tasks)</source>
        <translation>manque (doit être une liste de 1 à %1 tâches)</translation>
    </message>
    <message>
        <source>is missing (must be 1, the version of the plan&apos;s format)</source>
        <translation>manque (doit être 1, la version du format des plans)</translation>
    </message>
    <message>
        <source>is %1: a newer version of the plan&apos;s format; this program reads version 1</source>
        <translation>vaut %1&#xa0;: une version plus récente du format des plans&#xa0;; ce programme lit la version 1</translation>
    </message>
    <message>
        <source>has %1 steps, must be a list of at most %2 steps</source>
        <translation>a %1 étapes, doit être une liste d’au plus %2 étapes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of %2 already (names must be unique)</source>
        <translation>&quot;%1&quot; est déjà le nom de %2 (les noms doivent être uniques)</translation>
    </message>
    <message>
        <source>a step has exactly one key, this one has %1 too</source>
        <translation>une étape a exactement une clé, celle-ci a aussi %1</translation>
    </message>
    <message>
        <source>must have exactly one key (one of %1)</source>
        <translation>doit avoir exactement une clé (l’une de celles-ci&#xa0;: %1)</translation>
    </message>
    <message>
        <source>goes with a crash step only</source>
        <translation>ne va qu’avec une étape crash</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at least 1</source>
        <translation>la somme des &apos;count&apos; de toutes les tâches doit être d’au moins 1</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at most %1, not %2</source>
        <translation>la somme des &apos;count&apos; de toutes les tâches doit être d’au plus %1, et non %2</translation>
    </message>
    <message>
        <source>mode &apos;threads&apos; runs at most %1 tasks all at once, not %2 (use mode &apos;pool&apos;)</source>
        <translation>le mode &apos;threads&apos; exécute au plus %1 tâches à la fois, et non %2 (utilisez le mode &apos;pool&apos;)</translation>
    </message>
    <message>
        <source>does not apply to mode &apos;%1&apos;</source>
        <translation>ne s’applique pas au mode &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;async def&apos; does not apply to mode &apos;%1&apos;</source>
        <translation>&apos;async def&apos; ne s’applique pas au mode &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to arrival kind &apos;%1&apos;</source>
        <translation>ne s’applique pas au type d’arrivée &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to sync &apos;atomic&apos;: it has no window</source>
        <translation>ne s’applique pas à sync &apos;atomic&apos;&#xa0;: il n’y a pas de fenêtre</translation>
    </message>
    <message>
        <source>an &apos;async def&apos; task of an event loop must not wait for a lock (use &apos;def&apos;)</source>
        <translation>une tâche &apos;async def&apos; d’une boucle d’événements ne doit pas attendre un verrou (utilisez &apos;def&apos;)</translation>
    </message>
    <message>
        <source>locks &quot;%1&quot; and no later step of the task unlocks it</source>
        <translation>prend le verrou &quot;%1&quot;, et aucune étape suivante de la tâche ne le rend</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>&quot;%1&quot; est déjà pris par steps[%2] (la tâche s’attendrait elle-même)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not locked by an earlier step</source>
        <translation>&quot;%1&quot; n’est pris par aucune étape précédente</translation>
    </message>
    <message>
        <source>takes the lock &quot;%1&quot;, which is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>prend le verrou &quot;%1&quot;, déjà pris par steps[%2] (la tâche s’attendrait elle-même)</translation>
    </message>
    <message>
        <source>share too many variables (at most %1)</source>
        <translation>partagent trop de variables (au plus %1)</translation>
    </message>
    <message>
        <source>share too many locks (at most %1)</source>
        <translation>partagent trop de verrous (au plus %1)</translation>
    </message>
    <message>
        <source>increment &quot;%1&quot; too often (at most %2 times in all)</source>
        <translation>incrémentent &quot;%1&quot; trop souvent (au plus %2 fois en tout)</translation>
    </message>
    <message>
        <source>appears twice (first in line %1)</source>
        <translation>apparaît deux fois (d’abord à la ligne %1)</translation>
    </message>
    <message>
        <source>the number &quot;%1&quot; does not fit a 64-bit floating point number</source>
        <translation>le nombre &quot;%1&quot; ne tient pas dans un nombre à virgule flottante de 64 bits</translation>
    </message>
    <message>
        <source>a number does not fit a 64-bit floating point number</source>
        <translation>un nombre ne tient pas dans un nombre à virgule flottante de 64 bits</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>a plus de %1 valeurs</translation>
    </message>
    <message>
        <source>has too many keys (at most %1)</source>
        <translation>a trop de clés (au plus %1)</translation>
    </message>
    <message>
        <source>a text is too long (at most %1 bytes)</source>
        <translation>un texte est trop long (au plus %1 octets)</translation>
    </message>
    <message>
        <source>is nested too deeply (at most %1 levels)</source>
        <translation>est imbriqué trop profondément (au plus %1 niveaux)</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the text is empty (must be a JSON object)</source>
        <translation>le texte est vide (doit être un objet JSON)</translation>
    </message>
    <message>
        <source>the text starts with a byte order mark (save as UTF-8 without)</source>
        <translation>le texte commence par une marque d’ordre des octets (enregistrez-le en UTF-8 sans BOM)</translation>
    </message>
    <message>
        <source>the text ends too early (a bracket, brace or quote is not closed)</source>
        <translation>le texte finit trop tôt (un crochet, une accolade ou un guillemet n’est pas fermé)</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>il y a encore du texte après la fin du document</translation>
    </message>
    <message>
        <source>is not JSON: a comma, quote or bracket is missing or too many at or before &quot;%1&quot;</source>
        <translation>n’est pas du JSON&#xa0;: une virgule, un guillemet ou un crochet manque ou est de trop, à &quot;%1&quot; ou avant</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a number above %1, at most %2</source>
        <translation>un nombre supérieur à %1 et inférieur ou égal à %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>a text of one line, at most %1 bytes</source>
        <translation>un texte d’une seule ligne, d’au plus %1 octets</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, 0-9, _ and -</source>
        <translation>un texte de 1 à %1 caractères parmi a-z, 0-9, _ et -</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -</source>
        <translation>un texte de 1 à %1 caractères parmi a-z, A-Z, 0-9, _ et -</translation>
    </message>
    <message>
        <source>1, the only version of the plan&apos;s format so far</source>
        <translation>1, la seule version du format des plans jusqu’ici</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>le programme worker est introuvable</translation>
    </message>
    <message>
        <source>the worker processes did not get ready</source>
        <translation>les processus workers n’ont pas été prêts à temps</translation>
    </message>
    <message>
        <source>worker process %1 ended before it was ready (%2)</source>
        <translation>le processus worker %1 s’est terminé avant d’être prêt (%2)</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>stopped before it started</source>
        <translation>arrêtée avant d’avoir commencé</translation>
    </message>
    <message>
        <source>the supplier process did not start: %1</source>
        <translation>le processus du fournisseur n’a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot start &apos;%1&apos;: %2</source>
        <translation>impossible de démarrer &apos;%1&apos;&#xa0;: %2</translation>
    </message>
    <message>
        <source>the worker&apos;s calibration cannot be read</source>
        <translation>l’étalonnage du worker est illisible</translation>
    </message>
    <message>
        <source>cannot create shared memory: %1</source>
        <translation>impossible de créer la mémoire partagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot size shared memory: %1</source>
        <translation>impossible de dimensionner la mémoire partagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot map shared memory: %1</source>
        <translation>impossible de projeter la mémoire partagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot listen on 127.0.0.1:%1: %2</source>
        <translation>impossible d’écouter sur 127.0.0.1:%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>only a plan of mode &apos;async&apos; can be open to HTTP: its event loop reads the requests, and def tasks go to its pool of threads (change &quot;mode&quot;, or add --set mode=async)</source>
        <translation>seul un plan en mode &apos;async&apos; peut être ouvert en HTTP&#xa0;: sa boucle d’événements lit les requêtes, et les tâches def vont à son pool de threads (changez &quot;mode&quot;, ou ajoutez --set mode=async)</translation>
    </message>
    <message>
        <source>&apos;payload_kb&apos; does not apply to requests over HTTP: they carry none</source>
        <translation>&apos;payload_kb&apos; ne s’applique pas aux requêtes HTTP&#xa0;: elles ne portent pas de colis</translation>
    </message>
    <message>
        <source>worker %1 took %2 requests with it, counted as lost; what clients had sent and it had not read yet, nobody has counted</source>
        <translation>le worker %1 a emporté des requêtes, comptées comme perdues&#xa0;: %2&#xa0;; ce que des clients avaient envoyé et qu’il n’avait pas encore lu, personne ne l’a compté</translation>
    </message>
    <message>
        <source>no worker is left to answer requests</source>
        <translation>il ne reste aucun worker pour répondre aux requêtes</translation>
    </message>
    <message>
        <source>the run broke off: %1</source>
        <translation>l’exécution s’est interrompue&#xa0;: %1</translation>
    </message>
    <message>
        <source>&apos;cores&apos; lowered from %1 to %2: this program may use no more here</source>
        <translation>&apos;cores&apos; abaissé de %1 à %2&#xa0;: ce programme ne peut pas en utiliser plus ici</translation>
    </message>
    <message>
        <source>&apos;cores&apos; cannot be limited on this system: it has no affinity</source>
        <translation>&apos;cores&apos; ne peut pas être limité sur ce système&#xa0;: il ne gère pas l’affinité</translation>
    </message>
    <message>
        <source>of each step&apos;s increments the first %1 are traced one by one, and of the later ones %2 that overwrote another&apos;s; the counters count all of them</source>
        <translation>parmi les incréments de chaque étape, les %1 premiers sont tracés un par un, et, parmi les suivants, %2 qui en ont écrasé un autre&#xa0;; les compteurs les comptent tous</translation>
    </message>
    <message>
        <source>process %1: %2</source>
        <translation>processus %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the system does not let this user see context switches (kernel.perf_event_paranoid is %1, 2 would do; a sandbox may forbid it too)</source>
        <translation>le système ne laisse pas cet utilisateur voir les changements de contexte (kernel.perf_event_paranoid vaut %1, 2 suffirait&#xa0;; un bac à sable peut aussi l’interdire)</translation>
    </message>
    <message>
        <source>this kernel, or the sandbox around this program, has no perf_event_open</source>
        <translation>ce noyau, ou le bac à sable autour de ce programme, n’offre pas perf_event_open</translation>
    </message>
    <message>
        <source>there is no process %1 to watch</source>
        <translation>il n’y a pas de processus %1 à observer</translation>
    </message>
    <message>
        <source>context switches cannot be watched: %1</source>
        <translation>les changements de contexte ne peuvent pas être observés&#xa0;: %1</translation>
    </message>
    <message>
        <source>context switches are not watched: BRIGADE_SWITCHES=refuse</source>
        <translation>les changements de contexte ne sont pas observés&#xa0;: BRIGADE_SWITCHES=refuse</translation>
    </message>
    <message>
        <source>no memory may be locked for watching context switches (kernel.perf_event_mlock_kb, ulimit -l): %1</source>
        <translation>aucune mémoire ne peut être verrouillée pour observer les changements de contexte (kernel.perf_event_mlock_kb, ulimit -l)&#xa0;: %1</translation>
    </message>
    <message>
        <source>this system does not tell who was on which core</source>
        <translation>ce système ne dit pas qui était sur quel cœur</translation>
    </message>
    <message>
        <source>task &apos;%1&apos;: %2</source>
        <translation>tâche &apos;%1&apos;&#xa0;: %2</translation>
    </message>
    <message>
        <source>its payload arrived damaged</source>
        <translation>son colis est arrivé endommagé</translation>
    </message>
    <message>
        <source>deadlock: %1</source>
        <translation>interblocage&#xa0;: %1</translation>
    </message>
    <message>
        <source>thread %1 holds &apos;%2&apos; and waits for &apos;%3&apos;</source>
        <translation>le thread %1 détient &apos;%2&apos; et attend &apos;%3&apos;</translation>
    </message>
    <message>
        <source>was dismissed while it waited for the lock &apos;%1&apos;: the others of the deadlock go on</source>
        <translation>a été renvoyée pendant qu’elle attendait le verrou &apos;%1&apos;&#xa0;: les autres membres de l’interblocage continuent</translation>
    </message>
    <message>
        <source>gave up waiting for the lock &apos;%1&apos;: those who wait hold what the others wait for (deadlock)</source>
        <translation>a renoncé à attendre le verrou &apos;%1&apos;&#xa0;: ceux qui attendent détiennent ce que les autres attendent (interblocage)</translation>
    </message>
    <message>
        <source>cannot write a temporary file: %1</source>
        <translation>impossible d’écrire un fichier temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot sync a temporary file: %1</source>
        <translation>impossible de synchroniser un fichier temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot rewind a temporary file: %1</source>
        <translation>impossible de rembobiner un fichier temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot read a temporary file: %1</source>
        <translation>impossible de lire un fichier temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>a temporary file holds other bytes than were written</source>
        <translation>un fichier temporaire contient d’autres octets que ceux qui ont été écrits</translation>
    </message>
    <message>
        <source>no folder for temporary files: %1</source>
        <translation>pas de dossier pour les fichiers temporaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>no temporary file in &apos;%1&apos;: %2</source>
        <translation>pas de fichier temporaire dans &apos;%1&apos;&#xa0;: %2</translation>
    </message>
    <message>
        <source>the supplier does not answer: %1</source>
        <translation>le fournisseur ne répond pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>no more threads: %1</source>
        <translation>plus de threads disponibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>the worker process did not get ready</source>
        <translation>le processus worker n’a pas été prêt à temps</translation>
    </message>
    <message>
        <source>the worker process does not answer</source>
        <translation>le processus worker ne répond pas</translation>
    </message>
    <message>
        <source>the worker process has ended: %1</source>
        <translation>le processus worker s’est terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the worker process talks nonsense</source>
        <translation>le processus worker dit n’importe quoi</translation>
    </message>
    <message>
        <source>the measuring process has died</source>
        <translation>le processus de mesure est mort</translation>
    </message>
    <message>
        <source>the measuring process said &apos;%1&apos;</source>
        <translation>le processus de mesure a dit &apos;%1&apos;</translation>
    </message>
    <message>
        <source>step by step goes one process only: set &apos;processes&apos; to 1</source>
        <translation>le pas à pas n’admet qu’un seul processus&#xa0;: mettez &apos;processes&apos; à 1</translation>
    </message>
    <message>
        <source>step by step goes a thread for each task: set &apos;mode&apos; to &apos;threads&apos;, without arrivals</source>
        <translation>le pas à pas n’admet qu’un thread par tâche&#xa0;: mettez &apos;mode&apos; à &apos;threads&apos;, sans &apos;arrival&apos;</translation>
    </message>
    <message>
        <source>step by step goes no task with a payload (&apos;%1&apos;)</source>
        <translation>le pas à pas n’admet pas de tâche avec un colis (&apos;%1&apos;)</translation>
    </message>
    <message>
        <source>step by step go at most %1 tasks, not %2</source>
        <translation>le pas à pas admet au plus %1 tâches, et non %2</translation>
    </message>
    <message>
        <source>step by step goes no task with a step &apos;net_ms&apos; or &apos;crash&apos;</source>
        <translation>le pas à pas n’admet pas de tâche avec une étape &apos;net_ms&apos; ou &apos;crash&apos;</translation>
    </message>
    <message>
        <source>step by step go at most %1 moments, and this plan has %2: make &apos;times&apos; smaller</source>
        <translation>le pas à pas admet au plus %1 instants, et ce plan en a %2&#xa0;: diminuez &apos;times&apos;</translation>
    </message>
    <message>
        <source>the same choices did not lead to the same state</source>
        <translation>les mêmes choix n’ont pas mené au même état</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: figures and pictures are incomplete</source>
        <translation>événements sans place, donc manquants&#xa0;: %1&#xa0;; chiffres et images sont incomplets</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away: the figures are of what came after</source>
        <translation>les %1 premières secondes ont été écartées&#xa0;: les chiffres portent sur la suite</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away (%2 events, %3 finished tasks): the figures are of what came after</source>
        <translation>les %1 premières secondes ont été écartées (événements&#xa0;: %2, tâches terminées&#xa0;: %3)&#xa0;: les chiffres portent sur la suite</translation>
    </message>
    <message>
        <source>the run broke off before its end</source>
        <translation>l’exécution s’est interrompue avant sa fin</translation>
    </message>
    <message>
        <source>the run was stopped before its end</source>
        <translation>l’exécution a été arrêtée avant sa fin</translation>
    </message>
    <message>
        <source>the recording ends before its run did: what was whole is shown</source>
        <translation>l’enregistrement s’arrête avant la fin de son exécution&#xa0;: ce qui était entier est montré</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>restaurant %1 (pid %2)</source>
        <extracomment>%1: number of a restaurant (process); %2: its number in the system</extracomment>
        <translation>restaurant %1 (pid %2)</translation>
    </message>
    <message>
        <source>restaurant %1</source>
        <translation>restaurant %1</translation>
    </message>
    <message>
        <source>supplier, number %1 (pid %2)</source>
        <extracomment>Who answers over the network. %1: number of the process; %2: that in the system</extracomment>
        <translation>fournisseur, numéro %1 (pid %2)</translation>
    </message>
    <message>
        <source>chef %1</source>
        <translation>cuisinier %1</translation>
    </message>
    <message>
        <source>the only chef</source>
        <translation>le seul cuisinier</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>maître d’hôtel</translation>
    </message>
    <message>
        <source>stove %1</source>
        <translation>fourneau %1</translation>
    </message>
    <message>
        <source>restaurant %1, %2</source>
        <extracomment>%1: number of a restaurant; %2: such as &quot;chef 2&quot;</extracomment>
        <translation>restaurant %1, %2</translation>
    </message>
    <message>
        <source>✖ burnt down at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ a brûlé à %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>bathroom handed over</source>
        <extracomment>In a legend: the GIL went from one chef to another</extracomment>
        <translation>relève aux toilettes</translation>
    </message>
    <message>
        <source>stove not used by this run</source>
        <translation>fourneau non utilisé par cette exécution</translation>
    </message>
    <message>
        <source>%1 chefs, each in a colour and pattern</source>
        <translation>%1 cuisiniers, chacun a sa couleur et son motif</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the bathroom</source>
        <translation>relèves aux toilettes non dessinées&#xa0;: %1</translation>
    </message>
    <message>
        <source>a row stands for %1 chefs</source>
        <translation>une ligne représente %1 cuisiniers</translation>
    </message>
    <message>
        <source>No chef has cooked yet.</source>
        <translation>Aucun cuisinier n’a encore cuisiné.</translation>
    </message>
    <message>
        <source>by stove</source>
        <extracomment>After the title of a picture: each row is a stove (core)</extracomment>
        <translation>par fourneau</translation>
    </message>
    <message>
        <source>%1 of %2 orders done</source>
        <translation>commandes terminées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>bathroom changes %1</source>
        <extracomment>&quot;Changes&quot; is a noun: how often the GIL changed hands. %1: the count</extracomment>
        <translation>relèves aux toilettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>cooks, no bathroom needed</source>
        <translation>cuisine sans les toilettes</translation>
    </message>
    <message>
        <source>arrives</source>
        <extracomment>What a chef does, on short bars and in legends: one or two short words each</extracomment>
        <translation>arrive</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>no stove</source>
        <translation>sans fourneau</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>sans commande</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>native</source>
        <translation>natif</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>fait la queue</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
</context>
<context>
    <name>PlanHint</name>
    <message>
        <source>computes %1</source>
        <extracomment>A step of a task, in the third person. %1: a time such as 40 ms</extracomment>
        <translation>calcule %1</translation>
    </message>
    <message>
        <source>computes %1 in native code</source>
        <translation>calcule %1 en code natif</translation>
    </message>
    <message>
        <source>sleeps %1</source>
        <translation>dort %1</translation>
    </message>
    <message>
        <source>waits %1 for a supplier</source>
        <extracomment>A step of a task. %1: a time; supplier: a process that answers</extracomment>
        <translation>attend %1 un fournisseur</translation>
    </message>
    <message>
        <source>writes and reads %1 KB</source>
        <translation>écrit et lit %1&#xa0;Ko</translation>
    </message>
    <message>
        <source>crashes</source>
        <extracomment>A step of a task, a verb in the third person</extracomment>
        <translation>plante</translation>
    </message>
    <message>
        <source>sleeps %1 and keeps its thread</source>
        <translation>dort %1 et garde son thread</translation>
    </message>
    <message>
        <source>%1 updates of “%2”</source>
        <extracomment>A step of a task. %1: a count; %2: name of a shared variable</extracomment>
        <translation>mises à jour de «&#xa0;%2&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>locks “%1”</source>
        <extracomment>A step of a task, a verb in the third person. %1: name of a lock</extracomment>
        <translation>verrouille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>unlocks “%1”</source>
        <translation>déverrouille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <extracomment>%1: a count; %2: name of a task; %3: its steps, such as &quot;computes 40 ms, sleeps 1 s&quot;</extracomment>
        <translation>%1 × %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nothing is open&lt;/h3&gt;&lt;p&gt;Choose a scenario on the left, or drop a plan or a recording here.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rien n’est ouvert&lt;/h3&gt;&lt;p&gt;Choisissez un scénario à gauche, ou déposez ici un plan ou un enregistrement.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;The %2:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Press &lt;b&gt;Run&lt;/b&gt; (F5).&lt;/p&gt;</source>
        <extracomment>%1: title of a plan; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: lines. Run is the button</extracomment>
        <translation>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;Les %2&#xa0;:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Appuyez sur &lt;b&gt;Lancer&lt;/b&gt; (F5).&lt;/p&gt;</translation>
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
        <translation>%1 %2 par seconde pendant %3</translation>
    </message>
    <message>
        <source>%1 clients for %2</source>
        <translation>clients&#xa0;: %1, pendant %2</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>l’une après l’autre</translation>
    </message>
    <message>
        <source>one %1 per %2</source>
        <extracomment>%1: &quot;thread&quot; or &quot;chef&quot;; %2: &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>un %1 par %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>%1: such as &quot;4 threads&quot;; each: in each process</extracomment>
        <translation>%1 chacun</translation>
    </message>
    <message>
        <source>one %1, up to %2</source>
        <extracomment>%1: &quot;event loop&quot; or &quot;head waiter&quot;; %2: such as &quot;4 threads&quot;</extracomment>
        <translation>1 %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>each with one %1 and up to %2</source>
        <translation>chacun avec 1 %1 et jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 on, %2 %3</source>
        <extracomment>%1: &quot;GIL&quot; or &quot;bathroom&quot;; %2: &quot;switch interval&quot; or &quot;time before a knock&quot;; %3: a time</extracomment>
        <translation>%1&#xa0;: oui, %2 %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1&#xa0;: non</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1: such as &quot;4 cores&quot;</extracomment>
        <translation>au plus %1</translation>
    </message>
</context>
<context>
    <name>PythonListing</name>
    <message>
        <source>%1 requests a second come from outside, for %2 s.</source>
        <translation>%1 requêtes par seconde viennent de l’extérieur, pendant %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 clients ask for %2 s; each thinks for %3 ms before it asks again.</source>
        <translation>%1 clients envoient des requêtes pendant %2&#xa0;s&#xa0;; chacun réfléchit %3&#xa0;ms avant la suivante.</translation>
    </message>
    <message>
        <source>Serve it: uvicorn program:app --workers %1</source>
        <translation>Pour le servir&#xa0;: uvicorn program:app --workers %1</translation>
    </message>
    <message>
        <source>Without a GIL: needs free-threaded Python, python3.13t or later.</source>
        <translation>Sans GIL&#xa0;: il faut un Python free-threaded, python3.13t ou plus récent.</translation>
    </message>
    <message>
        <source>In the plan, not in this program: %1.</source>
        <translation>Dans le plan, mais pas dans ce programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Linux; cores: %1</source>
        <translation>Linux&#xa0;; cœurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>every process has its own</source>
        <translation>propre à chaque processus</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1; the %2 can do nothing else meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1&#xa0;; rien d’autre ne peut se faire pendant ce temps (%2)</translation>
    </message>
    <message>
        <source>%1; the %2 is free meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%1&#xa0;; libre pendant ce temps&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; the %2 goes on with others meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1&#xa0;; d’autres avancent pendant ce temps (%2)</translation>
    </message>
    <message>
        <source>Python code: whoever runs it holds the GIL.</source>
        <translation>Code Python&#xa0;: qui l’exécute détient le GIL.</translation>
    </message>
    <message>
        <source>computes for %1 and %2</source>
        <translation>calcule %1 et %2</translation>
    </message>
    <message>
        <source>A call into C, which lets go of the GIL.</source>
        <translation>Un appel en C, qui libère le GIL.</translation>
    </message>
    <message>
        <source>computes for %1 in C</source>
        <translation>calcule %1 en C</translation>
    </message>
    <message>
        <source>sleeps for %1</source>
        <translation>dort %1</translation>
    </message>
    <message>
        <source>Answers /250 after 250 ms, as a database would.</source>
        <translation>Répond à /250 après 250&#xa0;ms, comme le ferait une base de données.</translation>
    </message>
    <message>
        <source>another process has opened it</source>
        <translation>un autre processus l’a ouvert</translation>
    </message>
    <message>
        <source>asks a server and waits for its answer, %1</source>
        <translation>interroge un serveur et attend sa réponse, %1</translation>
    </message>
    <message>
        <source>writes %1 kB to a file, waits until they are on the disk, and reads them back</source>
        <translation>écrit %1&#xa0;ko dans un fichier, attend qu’ils soient sur le disque, et les relit</translation>
    </message>
    <message>
        <source>ends its whole process</source>
        <translation>met fin à tout son processus</translation>
    </message>
    <message>
        <source>sleeps for %1 and lets nobody else have its thread</source>
        <translation>dort %1 et ne laisse son thread à personne d’autre</translation>
    </message>
    <message>
        <source>takes the %1 &quot;%2&quot;, and waits while another has it</source>
        <translation>prend&#xa0;: %1 «&#xa0;%2&#xa0;», et attend tant qu’un autre l’a</translation>
    </message>
    <message>
        <source>gives the %1 &quot;%2&quot; back</source>
        <translation>rend&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>adds 1 to &quot;%1&quot;, %2 times: read, add, write</source>
        <translation>ajoute 1 à «&#xa0;%1&#xa0;», %2 fois&#xa0;: lire, ajouter, écrire</translation>
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
        <translation>%1 est ici&#xa0;: %2, tour %3 sur %4, depuis %5</translation>
    </message>
    <message>
        <source>%1 is here: %2, for %3 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 a duration</extracomment>
        <translation>%1 est ici&#xa0;: %2, depuis %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <extracomment>%1 is a task, %4 what the step does</extracomment>
        <translation>%1, étape %2 sur %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1, steps %2, %3, … %4 of %5: %6</source>
        <extracomment>%1 is a task, %2 to %4 numbers of steps, %6 what each does</extracomment>
        <translation>%1, étapes %2, %3, … %4 sur %5&#xa0;: %6</translation>
    </message>
    <message>
        <source>%1 is in %2(), which is not listed here.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 a function</extracomment>
        <translation>%1 est dans %2(), qui n’est pas affichée ici.</translation>
    </message>
    <message>
        <source>%1 has no %2 in hand.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 &quot;order&quot; or &quot;task&quot;</extracomment>
        <translation>%1 n’a pas de %2 en main.</translation>
    </message>
    <message>
        <source>%1 is not there at this moment.</source>
        <translation>%1 n’est pas là à cet instant.</translation>
    </message>
</context>
<context>
    <name>RunChart</name>
    <message>
        <source>In this part of the run nobody was there.</source>
        <translation>Dans cette partie de l’exécution, personne n’était là.</translation>
    </message>
    <message>
        <source>%1, all %2 together</source>
        <translation>%1, tous les %2 ensemble</translation>
    </message>
    <message>
        <source>; %1: %2 alone, who is followed</source>
        <translation>, et %1&#xa0;: %2 seul, qui est suivi</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In a legend, short: tasks that have not begun</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Arrived and not begun; of each step of time the most at once</source>
        <translation>Arrivées et pas encore commencées&#xa0;; de chaque pas de temps, le maximum à la fois</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Rien n’est encore terminé.</translation>
    </message>
    <message>
        <source>done per second</source>
        <translation>terminées par seconde</translation>
    </message>
    <message>
        <source>Done in each step of time</source>
        <translation>Terminées dans chaque pas de temps</translation>
    </message>
    <message>
        <source>In this part of the run nothing is done.</source>
        <translation>Dans cette partie de l’exécution, rien n’est terminé.</translation>
    </message>
    <message>
        <source>50 %</source>
        <extracomment>In a legend: so many of the tasks took no longer than the curve; as 90 % and 99 %</extracomment>
        <translation>50&#xa0;%</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90&#xa0;%</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99&#xa0;%</translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent of those done in a step of time took no longer</source>
        <translation>De l’arrivée à la fin&#xa0;; de celles terminées dans un pas de temps, ce pourcentage n’a pas pris plus longtemps</translation>
    </message>
    <message>
        <source>This stands here when the run has ended.</source>
        <translation>Ceci s’affiche quand l’exécution est terminée.</translation>
    </message>
    <message>
        <source>ideal (predicted)</source>
        <extracomment>Beside a bar, short: the shortest time in which this machine could do it</extracomment>
        <translation>idéal (prévu)</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest alone</source>
        <translation>Le plus grand des deux&#xa0;: tout le calcul réparti sur les cœurs, ou la plus longue seule</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cette exécution</translation>
    </message>
    <message>
        <source>Makespan, measured</source>
        <translation>Durée totale, mesurée</translation>
    </message>
    <message>
        <source>in sequence</source>
        <extracomment>Beside a bar, short: one task after the other</extracomment>
        <translation>en séquence</translation>
    </message>
    <message>
        <source>The times of all of them, each alone, added up</source>
        <translation>La somme des temps de toutes, chacune seule</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>%1 dans la file</translation>
    </message>
    <message>
        <source>%1 done per second</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>%1 terminées par seconde</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Makespan, sequence and ideal</source>
        <translation>Durée totale, séquence et idéal</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <extracomment>Name of a chart. State: what threads do, such as waiting</extracomment>
        <translation>Temps dans chaque état</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Threads and cores</source>
        <translation>Threads et cœurs</translation>
    </message>
    <message>
        <source>Dinner for three</source>
        <translation>Dîner pour trois</translation>
    </message>
    <message>
        <source>Dinner for three, one dish after another</source>
        <translation>Dîner pour trois, un plat après l’autre</translation>
    </message>
    <message>
        <source>Dinner for three, stirred without a pause</source>
        <translation>Dîner pour trois, à remuer sans relâche</translation>
    </message>
    <message>
        <source>Four equal dishes on two stoves</source>
        <translation>Quatre plats identiques sur deux fourneaux</translation>
    </message>
    <message>
        <source>Thirty-two busy chefs on two stoves</source>
        <translation>Trente-deux cuisiniers affairés sur deux fourneaux</translation>
    </message>
    <message>
        <source>A new chef for each of a thousand orders</source>
        <translation>Mille commandes, un nouveau cuisinier pour chacune</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Two restaurants, each with its own GIL</source>
        <translation>Deux restaurants, chacun avec son propre GIL</translation>
    </message>
    <message>
        <source>One of two restaurants burns down</source>
        <translation>L’un des deux restaurants brûle</translation>
    </message>
    <message>
        <source>One process crashes, the other serves on, and a new one takes its place</source>
        <translation>Un processus plante, l’autre continue de servir, et un nouveau prend sa place</translation>
    </message>
    <message>
        <source>Four processes hold four copies of 32 MB; set processes to 1 and see</source>
        <extracomment>&quot;processes&quot; after &quot;set&quot; is the slider or key of that name</extracomment>
        <translation>Quatre processus gardent quatre copies de 32&#xa0;Mo&#xa0;; passez à un seul et comparez</translation>
    </message>
    <message>
        <source>100 MB by courier: packed, carried, unpacked, for 5 ms of work</source>
        <extracomment>Courier: the way from one process to another</extracomment>
        <translation>100&#xa0;Mo par coursier&#xa0;: emballés, portés, déballés, pour 5&#xa0;ms de travail</translation>
    </message>
    <message>
        <source>Sharing and locks</source>
        <translation>Partage et verrous</translation>
    </message>
    <message>
        <source>Two chefs, one jar: one update is lost</source>
        <translation>Deux cuisiniers, un bocal&#xa0;: une mise à jour se perd</translation>
    </message>
    <message>
        <source>Two threads count to 200,000 together, and do not get there</source>
        <translation>Deux threads comptent ensemble jusqu’à 200&#xa0;000, et n’y arrivent pas</translation>
    </message>
    <message>
        <source>The GIL does not save the counter where it changes hands in between</source>
        <translation>S’il change de mains en cours de route, le GIL ne sauve pas le compteur</translation>
    </message>
    <message>
        <source>With a lock around each update none is lost</source>
        <translation>Avec un verrou autour de chaque mise à jour, aucune ne se perd</translation>
    </message>
    <message>
        <source>An update in one indivisible step cannot be lost</source>
        <translation>Une mise à jour en un seul pas indivisible ne peut pas se perdre</translation>
    </message>
    <message>
        <source>Two processes: each has a counter of its own, and none loses</source>
        <translation>Deux processus&#xa0;: chacun a son compteur, et rien ne se perd</translation>
    </message>
    <message>
        <source>The same name in two processes is two variables</source>
        <translation>Le même nom dans deux processus, ce sont deux variables</translation>
    </message>
    <message>
        <source>Four threads, one lock held most of the time: they work one after another</source>
        <translation>Quatre threads, un verrou presque toujours pris&#xa0;: ils travaillent l’un après l’autre</translation>
    </message>
    <message>
        <source>Two locks in opposite order: a deadlock</source>
        <translation>Deux verrous dans l’ordre inverse&#xa0;: un interblocage</translation>
    </message>
    <message>
        <source>The GIL</source>
        <translation>Le GIL</translation>
    </message>
    <message>
        <source>Four busy threads and one GIL</source>
        <translation>Quatre threads occupés et un GIL</translation>
    </message>
    <message>
        <source>Four waiting threads and one GIL</source>
        <translation>Quatre threads en attente et un GIL</translation>
    </message>
    <message>
        <source>Four busy threads without the GIL</source>
        <translation>Quatre threads occupés sans le GIL</translation>
    </message>
    <message>
        <source>A light sleeper behind four busy threads</source>
        <extracomment>A thread that wakes often and has little to do each time</extracomment>
        <translation>Un thread au sommeil léger derrière quatre threads occupés</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Twenty orders for four chefs</source>
        <translation>Vingt commandes pour quatre cuisiniers</translation>
    </message>
    <message>
        <source>Sixty waits for a pool of forty: the 41st waits to wait</source>
        <translation>Soixante attentes pour un pool de quarante&#xa0;: la 41e attend d’attendre</translation>
    </message>
    <message>
        <source>Event loop and server</source>
        <translation>Boucle d’événements et serveur</translation>
    </message>
    <message>
        <source>A thousand tickets for one head waiter</source>
        <translation>Mille tickets pour un seul maître d’hôtel</translation>
    </message>
    <message>
        <source>The mistake: time.sleep() in an async def</source>
        <translation>L’erreur&#xa0;: time.sleep() dans un async def</translation>
    </message>
    <message>
        <source>The mistake: computing in an async def</source>
        <translation>L’erreur&#xa0;: calculer dans un async def</translation>
    </message>
    <message>
        <source>FastAPI with def: each request has a thread of the pool</source>
        <translation>FastAPI avec def&#xa0;: chaque requête a un thread du pool</translation>
    </message>
    <message>
        <source>FastAPI with async def: all requests on one thread</source>
        <translation>FastAPI avec async def&#xa0;: toutes les requêtes sur un seul thread</translation>
    </message>
    <message>
        <source>Uvicorn with one worker</source>
        <translation>Uvicorn avec un worker</translation>
    </message>
    <message>
        <source>Uvicorn with four workers</source>
        <translation>Uvicorn avec quatre workers</translation>
    </message>
    <message>
        <source>Uvicorn with two workers: async, def and CPU endpoints together</source>
        <translation>Uvicorn avec deux workers&#xa0;: endpoints async, def et CPU ensemble</translation>
    </message>
    <message>
        <source>The mistake: one worker for requests that compute</source>
        <translation>L’erreur&#xa0;: un seul worker pour des requêtes qui calculent</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>%1, none lost</source>
        <extracomment>%1: value of a counter; none: no update of it</extracomment>
        <translation>%1, aucune perdue</translation>
    </message>
    <message>
        <source>%1 of %2 updates lost (%3 is there)</source>
        <translation>mises à jour perdues&#xa0;: %1 sur %2 (valeur&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <extracomment>%1: value of a counter; %2: &quot;process&quot; or &quot;restaurant&quot;; %3: its number</extracomment>
        <translation>%1 dans le %2 %3</translation>
    </message>
    <message>
        <source>taken: %1, waits: %2 (%3 in all)</source>
        <translation>prises&#xa0;: %1, attentes&#xa0;: %2 (%3 en tout)</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Ingredient&quot; or &quot;Shared variable&quot;, or nothing; %2: its name; %3: its value
----------
%1: key, or lock, or nothing; %2: its name; %3: who has it</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 has read %2</source>
        <extracomment>%1: number of a chef or thread; %2: the value that it read</extracomment>
        <translation>%1 a lu %2</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; it: the key or lock</extracomment>
        <translation>aux mains de %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>%1 (%2) has the key to %3 and waits for the one to %4</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: its task; %3, %4: names of locks</extracomment>
        <translation>%1 (%2) a la clé «&#xa0;%3&#xa0;» et attend celle de «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2) holds the lock %3 and waits for %4</source>
        <translation>%1 (%2) tient le verrou %3 et attend %4</translation>
    </message>
    <message>
        <source>%1, and was dismissed</source>
        <extracomment>%1: such as &quot;Thread 2 (pay) holds the lock a and waits for b&quot;</extracomment>
        <translation>%1&#xa0;; renvoyé</translation>
    </message>
    <message>
        <source>loads: %1, %2: packed in %3, carried in %4, unpacked in %5</source>
        <extracomment>Loads: data between processes. %1: a count; %2: a size; %3 to %5: times</extracomment>
        <translation>colis&#xa0;: %1, %2&#xa0;: emballés en %3, portés en %4, déballés en %5</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1&#xa0;Ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
</context>
<context>
    <name>StepChallenge</name>
    <message>
        <source>1. Make the counter 1 with two increments</source>
        <translation>1. Amenez le compteur à 1 avec deux incréments</translation>
    </message>
    <message>
        <source>2. Now with the lock: show that you cannot</source>
        <translation>2. Maintenant avec le verrou&#xa0;: montrez que c’est impossible</translation>
    </message>
    <message>
        <source>3. Make these two deadlock</source>
        <translation>3. Mettez ces deux-là en interblocage</translation>
    </message>
    <message>
        <source>4. Make the sleeper wait as long as possible</source>
        <translation>4. Faites attendre le dormeur le plus longtemps possible</translation>
    </message>
    <message>
        <source>Both add 1 to the same counter. Choose who moves so that both have finished and the counter is 1: one update is lost.</source>
        <translation>Les deux ajoutent 1 au même compteur. Choisissez qui joue pour que les deux aient fini et que le compteur vaille 1&#xa0;: une mise à jour est perdue.</translation>
    </message>
    <message>
        <source>Now each takes the %1 first. Try to lose an update; then press “Try all” and count.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>Maintenant, chacun prend d’abord ceci&#xa0;: %1. Essayez de perdre une mise à jour&#xa0;; puis appuyez sur «&#xa0;Tout essayer&#xa0;» et comptez.</translation>
    </message>
    <message>
        <source>They want the same two in opposite order. Choose so that each holds the %1 that the other one waits for.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>Ils veulent les deux mêmes dans l’ordre inverse (%1). Choisissez de sorte que chacun tienne ce que l’autre attend.</translation>
    </message>
    <message>
        <source>Number 1 sleeps, wakes, and then needs the %1. Let him fall asleep, wait until he is awake, and let the others make all of their moves before he gets on.</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>Le numéro 1 dort, se réveille, puis a besoin de ceci&#xa0;: %1. Laissez-le s’endormir, attendez qu’il soit réveillé, et laissez les autres jouer tous leurs coups avant qu’il avance.</translation>
    </message>
    <message>
        <source>Solved: two increments, and the counter is 1.</source>
        <translation>Résolu&#xa0;: deux incréments, et le compteur vaut 1.</translation>
    </message>
    <message>
        <source>Shown: in no interleaving is an update lost.</source>
        <translation>Montré&#xa0;: dans aucun entrelacement une mise à jour n’est perdue.</translation>
    </message>
    <message>
        <source>Solved: a deadlock. Nobody in the ring will ever move again.</source>
        <translation>Résolu&#xa0;: un interblocage. Personne dans le cercle ne bougera plus jamais.</translation>
    </message>
    <message>
        <source>Solved: he was awake, and %1 moves went by without him.</source>
        <translation>Résolu&#xa0;: il était réveillé, et les autres ont joué avant lui (coups&#xa0;: %1).</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Choices: %1</source>
        <translation>Choix&#xa0;: %1</translation>
    </message>
    <message>
        <source>(%1 more moves) </source>
        <extracomment>Moves that found no room in the picture; a space at the end. %1: a count</extracomment>
        <translation>(autres coups&#xa0;: %1) </translation>
    </message>
    <message>
        <source>Not over yet.</source>
        <translation>Pas encore fini.</translation>
    </message>
    <message>
        <source>falls asleep</source>
        <extracomment>What a thread does next; in the third person, as those that follow</extracomment>
        <translation>s’endort</translation>
    </message>
    <message>
        <source>writes and reads a file</source>
        <translation>écrit et lit un fichier</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>calcule</translation>
    </message>
    <message>
        <source>reads “%1”</source>
        <translation>lit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>adds: %1 + 1</source>
        <translation>ajoute&#xa0;: %1 + 1</translation>
    </message>
    <message>
        <source>writes %1 to “%2”</source>
        <extracomment>%1: a number; %2: name of a shared variable</extracomment>
        <translation>écrit %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>adds 1 to “%1”, at once</source>
        <extracomment>At once: in one step that cannot be divided. %1: name of a shared variable</extracomment>
        <translation>ajoute 1 à «&#xa0;%1&#xa0;», d’un coup</translation>
    </message>
    <message>
        <source>takes the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>prend&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>gives back the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>rend&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>is awake, needs the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>est réveillé, a besoin de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Chef 1&quot; or &quot;Thread 1&quot;; %2: the name of its task</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>has finished</source>
        <translation>a fini</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>a échoué</translation>
    </message>
    <message>
        <source>is away: wakes by itself</source>
        <translation>absent&#xa0;: se réveille tout seul</translation>
    </message>
    <message>
        <source>waits for the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>attend&#xa0;: %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>waits for the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>attend&#xa0;: %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>%1: what a thread does next, such as &quot;reads “x”&quot;</extracomment>
        <translation>ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source> (moves waited: %1)</source>
        <extracomment>Put after &quot;next: …&quot;: he waited while others made so many moves. %1: a count</extracomment>
        <translation> (coups d’attente&#xa0;: %1)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>“%1” is %2 (increments so far: %3)</source>
        <extracomment>%1: name of a shared variable; %2: its value; %3: a count</extracomment>
        <translation>«&#xa0;%1&#xa0;» vaut %2 (incréments jusqu’ici&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Lock&quot; or &quot;Key&quot;; %2: its name; %3: who has it</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 holds “%2” and wants “%3”</source>
        <extracomment>%1: such as &quot;Thread 1&quot;; %2, %3: names of locks</extracomment>
        <translation>%1 tient «&#xa0;%2&#xa0;» et veut «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Deadlock: %1.</source>
        <extracomment>%1: such as &quot;Thread 1 holds “a” and wants “b”&quot;</extracomment>
        <translation>Interblocage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Over. Updates lost: %1.</source>
        <translation>Fini. Mises à jour perdues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Over: all have finished, and nothing is lost.</source>
        <translation>Fini&#xa0;: tous ont terminé, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Interleavings, all of them really run: %1</source>
        <extracomment>Interleaving: an order in which threads take turns. %1: a count</extracomment>
        <translation>Entrelacements, tous réellement exécutés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interleavings so far: %1</source>
        <translation>Entrelacements jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2, such as %3</source>
        <extracomment>%1: a count; %2: what became of them; %3: a list of choices</extracomment>
        <translation>%1 %2, par exemple %3</translation>
    </message>
    <message>
        <source>lose an update</source>
        <extracomment>After a count of interleavings: &quot;3 lose an update, such as 1 2 2 1&quot;</extracomment>
        <translation>avec mise à jour perdue</translation>
    </message>
    <message>
        <source>end in a deadlock</source>
        <translation>avec interblocage</translation>
    </message>
    <message>
        <source>come out whole</source>
        <extracomment>After a count of interleavings: nothing is lost in them</extracomment>
        <translation>sans aucune perte</translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>%1: %2 waiting</source>
        <extracomment>Read aloud. %1: &quot;Rail&quot; or &quot;Queue&quot;; %2: how many orders or tasks wait there</extracomment>
        <translation>%1&#xa0;: %2 en attente</translation>
    </message>
    <message>
        <source>Deadlock: dashed: wants; line: is held by</source>
        <extracomment>In the picture: what dashed and whole lines mean; keep it short</extracomment>
        <translation>Interblocage (tirets&#xa0;: veut&#xa0;; trait plein&#xa0;: aux mains de)</translation>
    </message>
    <message>
        <source>starting: %1 of %2 %3 open</source>
        <extracomment>%1, %2: numbers; %3: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>démarrage, %3 prêts&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 done</source>
        <extracomment>%1, %2: counts; %3: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>%3 terminées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 wait for their turn</source>
        <translation>attendent leur tour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>échouées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <extracomment>%1: a count of tasks or orders that were lost with a crashed process</extracomment>
        <translation>perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>%1: a count of tasks or orders: the queue was full</extracomment>
        <translation>rejetées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <extracomment>%1: a count of tasks or orders that had not begun when the run ended</extracomment>
        <translation>annulées&#xa0;: %1</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>l’exécution est terminée</translation>
    </message>
    <message>
        <source>Office: %1 of %2 restaurants open</source>
        <extracomment>Office: the head of several restaurants, that is their parent process. %1, %2: numbers</extracomment>
        <translation>Bureau, restaurants ouverts&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Parent: %1 of %2 workers up</source>
        <translation>Parent, workers actifs&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>, %1 opened anew</source>
        <extracomment>Put after &quot;Office: 3 of 4 restaurants open&quot;. %1: a count</extracomment>
        <translation>, rouverts&#xa0;: %1</translation>
    </message>
    <message>
        <source>, %1 restarted</source>
        <translation>, relancés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rail</source>
        <extracomment>Over the queue before a restaurant, very short: where tickets of orders hang</extracomment>
        <translation>Rail</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Supplier %1 · pid %2</source>
        <translation>Fournisseur %1 · pid %2</translation>
    </message>
    <message>
        <source>%1 · pid %2</source>
        <translation>%1 · pid %2</translation>
    </message>
    <message>
        <source>✖ burnt down</source>
        <extracomment>State of a restaurant (of a process: crashed), on its front: keep it short</extracomment>
        <translation>✖ a brûlé</translation>
    </message>
    <message>
        <source>✖ crashed</source>
        <translation>✖ a planté</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>State of a restaurant (of a process: ended), short</extracomment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>rouvre</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>redémarre</translation>
    </message>
    <message>
        <source>opening</source>
        <extracomment>State of a restaurant (of a process: starting), short</extracomment>
        <translation>ouvre</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>closing</source>
        <extracomment>State of a restaurant (process) that takes no more orders, short</extracomment>
        <translation>ferme</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>relancé</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>terminées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1: &quot;ingredient&quot; or &quot;shared variable&quot;; %2: its name; %3: its value</extracomment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>✖ deadlock</source>
        <translation>✖ interblocage</translation>
    </message>
    <message>
        <source>larder %1</source>
        <extracomment>Larder: stands for the memory of a process. %1: a size such as 12.3 MB</extracomment>
        <translation>garde-manger %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>mémoire %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a sign; %2: how many chefs or threads are in that state</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 kept by %2 for %3</source>
        <extracomment>%1: &quot;Head waiter&quot; (event loop); %2: name of an order; %3: a time</extracomment>
        <translation>%1&#xa0;: retenu par %2 depuis %3</translation>
    </message>
    <message>
        <source>%1 blocked by %2 for %3</source>
        <translation>%1&#xa0;: bloquée par %2 depuis %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Who is at work on what. %1: &quot;Head waiter&quot; or &quot;Event loop&quot;; %2: name of an order or task</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 waits for the door bell</source>
        <extracomment>%1: &quot;Head waiter&quot;; the bell stands for the selector of an event loop</extracomment>
        <translation>%1&#xa0;: attend la sonnette</translation>
    </message>
    <message>
        <source>%1 waits for the selector</source>
        <translation>%1&#xa0;: attend le sélecteur</translation>
    </message>
    <message>
        <source>vacant</source>
        <extracomment>On the bathroom&apos;s door (the GIL), very short</extracomment>
        <translation>libre</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>waiter’s turn</source>
        <extracomment>On the bathroom&apos;s door, very short: the head waiter (event loop) is inside</extracomment>
        <translation>maître d’hôtel</translation>
    </message>
    <message>
        <source>held: loop</source>
        <translation>pris&#xa0;: boucle</translation>
    </message>
    <message>
        <source>%1’s turn</source>
        <extracomment>On the bathroom&apos;s door, very short. %1: such as &quot;Chef 2&quot;, who is inside</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>pris&#xa0;: %1</translation>
    </message>
    <message>
        <source>GIL off: nobody waits for it</source>
        <translation>GIL désactivé&#xa0;: personne ne l’attend</translation>
    </message>
    <message>
        <source>Oven (timer)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a timer</extracomment>
        <translation>Four (minuteur)</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>Delivery (network)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for the network</extracomment>
        <translation>Livraison (réseau)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Pantry (file)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a file</extracomment>
        <translation>Réserve (fichier)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bench (no order)</source>
        <extracomment>Over a place in the picture, short: chefs without an order sit there</extracomment>
        <translation>Banc (sans commande)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>%1 %2 done</source>
        <extracomment>%1: a count; %2: &quot;order&quot; or &quot;orders&quot;, &quot;task&quot; or &quot;tasks&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reopens after %1</source>
        <extracomment>On a restaurant&apos;s front. %1: the one that burnt down, such as &quot;Restaurant 2&quot;</extracomment>
        <translation>Rouvre après %1</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>Remplace %1</translation>
    </message>
    <message>
        <source>Burnt down: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>A brûlé après %1</translation>
    </message>
    <message>
        <source>Crashed: %1</source>
        <translation>A planté après %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>Fermé après %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminé après %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>somebody else cooks</source>
        <extracomment>On a stove (core): not a thread of this run that is at work, mostly another program</extracomment>
        <translation>pris par d’autres</translation>
    </message>
    <message>
        <source>nobody cooks</source>
        <translation>sans cuisinier</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>this run %1
others %2</source>
        <extracomment>On a core. %1, %2: shares such as 40 %; others: other programs</extracomment>
        <translation>exécution %1
autres %2</translation>
    </message>
    <message>
        <source>cooks (no %1 needed)</source>
        <translation>cuisine (se passe de&#xa0;: %1)</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>exécute du code natif</translation>
    </message>
    <message>
        <source>waits for the key to %1</source>
        <translation>attend la clé %1</translation>
    </message>
    <message>
        <source>waits for the lock %1</source>
        <translation>attend le verrou %1</translation>
    </message>
    <message>
        <source>waits for the oven</source>
        <extracomment>The oven stands for a timer</extracomment>
        <translation>attend le four</translation>
    </message>
    <message>
        <source>waits for a timer</source>
        <translation>attend un minuteur</translation>
    </message>
    <message>
        <source>waits at the pantry</source>
        <extracomment>The pantry stands for a file</extracomment>
        <translation>attend à la réserve</translation>
    </message>
    <message>
        <source>waits for a file</source>
        <translation>attend un fichier</translation>
    </message>
    <message>
        <source>waits for a delivery</source>
        <translation>attend une livraison</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>attend le réseau</translation>
    </message>
    <message>
        <source>has the bathroom</source>
        <extracomment>The bathroom stands for the GIL</extracomment>
        <translation>est aux toilettes</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>détient le GIL</translation>
    </message>
    <message>
        <source>has the key to %1</source>
        <translation>a la clé %1</translation>
    </message>
    <message>
        <source>holds the lock %1</source>
        <translation>tient le verrou %1</translation>
    </message>
    <message>
        <source>has read %1</source>
        <translation>a lu %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>détenteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2, for %3 up to now</source>
        <extracomment>%1: such as &quot;Chef 2 of Restaurant 1&quot;; %2: such as &quot;cooks&quot;; %3: a time</extracomment>
        <translation>%1&#xa0;: %2, depuis %3</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; it is free</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot; or &quot;GIL&quot;, which is &quot;it&quot;</extracomment>
        <translation>%1 attend depuis %2 (%3)&#xa0;; c’est libre</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 is inside</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot;; %4: such as &quot;Chef 3&quot;</extracomment>
        <translation>%1 attend depuis %2 (%3)&#xa0;; à l’intérieur&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 holds it</source>
        <translation>%1 attend depuis %2 (%3)&#xa0;; détenteur&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: such as &quot;Stove 3&quot; or &quot;Core 3&quot;</extracomment>
        <translation>en dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2; %3 waiting</source>
        <extracomment>%1: such as &quot;Restaurant 1&quot;; %2: signs with counts; %3: a count of orders or tasks</extracomment>
        <translation>%1&#xa0;: %2&#xa0;; %3 en attente</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <extracomment>Written into the picture where guests would stand: keep it short</extracomment>
        <translation>personne n’attend</translation>
    </message>
    <message>
        <source>Door</source>
        <extracomment>Before a restaurant with a head waiter: where guests stand until he looks at them.</extracomment>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>Tickets of an event loop: the one that it is on.</extracomment>
        <translation>en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <extracomment>Tickets of an event loop: those that wait for something.</extracomment>
        <translation>de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <extracomment>Tickets of an event loop: those that it could go on with.</extracomment>
        <translation>prêts&#xa0;: %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
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
        <translation>convives à la porte&#xa0;: %1</translation>
    </message>
    <message>
        <source>GIL off</source>
        <translation>sans GIL</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1, %2: counts of tasks or orders</extracomment>
        <translation>terminées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>not for this run</source>
        <extracomment>On a stove (core) that the plan does not let this run use, short</extracomment>
        <translation>pas pour cette exécution</translation>
    </message>
    <message>
        <source>The door: new chefs come in here, and those who are dismissed leave</source>
        <translation>La porte : les nouveaux cuisiniers entrent par ici, et ceux qui sont renvoyés en sortent</translation>
    </message>
    <message>
        <source>Where new threads appear, and those that have ended leave</source>
        <translation>Ici apparaissent les nouveaux threads et disparaissent ceux qui sont terminés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stove: who</comment>
        <extracomment>Who cooks on a stove (runs on a core). %1: such as &quot;Stove 1&quot;; %2: &quot;Chef 2 of Restaurant 1&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The shares are those of the last measurement, the rest is of this moment</source>
        <extracomment>Below two shares, &quot;this run 27 %&quot; and &quot;others 8 %&quot;. The rest: who is there now</extracomment>
        <translation>Les parts viennent de la dernière mesure, le reste vaut pour cet instant</translation>
    </message>
    <message>
        <source>The plan does not let this run use it</source>
        <translation>Le plan ne permet pas à cette exécution de l’utiliser</translation>
    </message>
    <message>
        <source>Sign crossed out: nobody needs to queue (GIL off)</source>
        <extracomment>The sign on the bathroom&apos;s door; there is no GIL in this run</extracomment>
        <translation>Panneau des toilettes barré&#xa0;: inutile de faire la queue (GIL désactivé)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>The knee is at %1=%2: the least within 5 % of the best median.</source>
        <extracomment>Knee: from where on more brings little. %1: key of a plan; %2: its value</extracomment>
        <translation>Le coude est à %1=%2&#xa0;: la plus petite valeur à moins de 5&#xa0;% de la meilleure médiane.</translation>
    </message>
    <message>
        <source>No knee is looked for: the values are not numbers.</source>
        <translation>Aucun coude n’est cherché&#xa0;: les valeurs ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 values.</source>
        <translation>Aucun coude ne peut être nommé avec moins de 3 valeurs.</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 runs of each value.</source>
        <translation>Aucun coude ne peut être nommé avec moins de 3 exécutions par valeur.</translation>
    </message>
    <message>
        <source>No clear knee: the runs of neighbouring values overlap.</source>
        <translation>Pas de coude net&#xa0;: les exécutions de valeurs voisines se chevauchent.</translation>
    </message>
    <message>
        <source>No knee within these values: already %1=%2 is within 5 % of the best.</source>
        <translation>Pas de coude dans ces valeurs&#xa0;: %1=%2 est déjà à moins de 5&#xa0;% de la meilleure.</translation>
    </message>
    <message>
        <source>No knee within these values: the best is the last, %1=%2; more may be better still.</source>
        <translation>Pas de coude dans ces valeurs&#xa0;: la meilleure est la dernière, %1=%2&#xa0;; au-delà, ce serait peut-être encore mieux.</translation>
    </message>
</context>
<context>
    <name>SweepAxis</name>
    <message>
        <source>%1 (logarithmic scale)</source>
        <extracomment>Title of an axis. %1: key of a plan, such as &quot;threads&quot;</extracomment>
        <translation>%1 (échelle logarithmique)</translation>
    </message>
    <message>
        <source>tasks done per second</source>
        <translation>tâches terminées par seconde</translation>
    </message>
    <message>
        <source>makespan, ms</source>
        <extracomment>Title of an axis: keep it short. So is the one in seconds</extracomment>
        <translation>durée totale, ms</translation>
    </message>
    <message>
        <source>makespan, s</source>
        <translation>durée totale, s</translation>
    </message>
</context>
<context>
    <name>SweepChart</name>
    <message>
        <source>ideal (predicted): leaves the chart</source>
        <translation>idéal (prévu)&#xa0;: sort du graphique</translation>
    </message>
    <message>
        <source>ideal (predicted): CPU work / cores, or longest task</source>
        <extracomment>In a legend: keep it short. &quot;/&quot;: divided by</extracomment>
        <translation>idéal (prévu)&#xa0;: travail CPU / cœurs, ou tâche la plus longue</translation>
    </message>
    <message>
        <source>ideal (predicted): what cores and arrivals allow</source>
        <translation>idéal (prévu)&#xa0;: ce que permettent cœurs et arrivées</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <extracomment>%1: title of a plan; %2: the key whose values were tried, such as &quot;threads&quot;</extracomment>
        <translation>%1, selon «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Runs of each value: %1 · %2</source>
        <extracomment>&quot;Runs&quot; is a noun. %1: a count; %2: a processor</extracomment>
        <translation>Exécutions par valeur&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <extracomment>Knee: from where on more brings little. %1: a value</extracomment>
        <translation>coude&#xa0;: %1</translation>
    </message>
    <message>
        <source>median; least and most (measured)</source>
        <translation>médiane&#xa0;; minimum et maximum (mesurés)</translation>
    </message>
</context>
<context>
    <name>SweepKeys</name>
    <message>
        <source>Threads in the pool of each process.</source>
        <translation>Threads dans le pool de chaque processus.</translation>
    </message>
    <message>
        <source>Processes, each with a GIL of its own.</source>
        <translation>Processus, chacun avec son propre GIL.</translation>
    </message>
    <message>
        <source>Cores that the run may use.</source>
        <translation>Cœurs que l’exécution peut utiliser.</translation>
    </message>
    <message>
        <source>How long a thread may keep the GIL that others wait for, in milliseconds.</source>
        <translation>Combien de temps un thread peut garder le GIL que d’autres attendent, en millisecondes.</translation>
    </message>
    <message>
        <source>With and without a GIL.</source>
        <translation>Avec et sans GIL.</translation>
    </message>
    <message>
        <source>Tasks that arrive each second.</source>
        <translation>Tâches qui arrivent chaque seconde.</translation>
    </message>
    <message>
        <source>Clients, each with one task at a time.</source>
        <translation>Clients, chacun avec une tâche à la fois.</translation>
    </message>
    <message>
        <source>How often there is the task %1.</source>
        <translation>Nombre d’exemplaires de la tâche %1.</translation>
    </message>
    <message>
        <source>One after another, a thread for each task, or a pool.</source>
        <translation>L’une après l’autre, un thread par tâche, ou un pool.</translation>
    </message>
    <message>
        <source>Which process gets the next task.</source>
        <translation>Quel processus reçoit la tâche suivante.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read aloud. %1: a thread, such as &quot;Chef 2&quot;; %2: its process, such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and %1 more: zoom in, or see Events as a table</source>
        <extracomment>Read aloud, last in a list of stretches of time. %1: how many more there are</extracomment>
        <translation>et %1 de plus&#xa0;: agrandissez, ou voyez Événements en tableau</translation>
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
        <translation>cuisine sans les toilettes (code natif)</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>exécute du code natif</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who had been asked for it</source>
        <translation>puis passage (%1)&#xa0;: %2 a cédé sur demande</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who let go of it</source>
        <translation>puis passage (%1)&#xa0;: %2 a cédé spontanément</translation>
    </message>
    <message>
        <source>%1 of %2 %3: %4, from %5</source>
        <translation>%1 (%2)&#xa0;: %3, %4 à partir de %5</translation>
    </message>
    <message>
        <source>on this %1 without a break for %2</source>
        <translation>sur cette %1 sans interruption pendant %2</translation>
    </message>
    <message>
        <source>hand-overs of the %1: %2</source>
        <translation>passages (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <translation>%1 terminées&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>host</source>
        <translation>machine</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>machines</translation>
    </message>
    <message>
        <source>town</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>towns</source>
        <translation>villes</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>la ville</translation>
    </message>
    <message>
        <source>core</source>
        <translation>cœur</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>cœurs</translation>
    </message>
    <message>
        <source>stove</source>
        <translation>fourneau</translation>
    </message>
    <message>
        <source>stoves</source>
        <translation>fourneaux</translation>
    </message>
    <message>
        <source>a stove: one pan at a time</source>
        <translation>un fourneau&#xa0;: une poêle à la fois</translation>
    </message>
    <message>
        <source>process</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>restaurant</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>restaurants</translation>
    </message>
    <message>
        <source>a restaurant with its own kitchen, staff and larder</source>
        <translation>un restaurant avec sa cuisine, son personnel et son garde-manger</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>larder</source>
        <translation>garde-manger</translation>
    </message>
    <message>
        <source>larders</source>
        <translation>garde-manger</translation>
    </message>
    <message>
        <source>the larder and shelves of that kitchen</source>
        <translation>le garde-manger et les étagères de cette cuisine</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>thread</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>chef</source>
        <translation>cuisinier</translation>
    </message>
    <message>
        <source>chefs</source>
        <translation>cuisiniers</translation>
    </message>
    <message>
        <source>a chef</source>
        <translation>un cuisinier</translation>
    </message>
    <message>
        <source>shared variable</source>
        <translation>variable partagée</translation>
    </message>
    <message>
        <source>shared variables</source>
        <translation>variables partagées</translation>
    </message>
    <message>
        <source>ingredient</source>
        <translation>ingrédient</translation>
    </message>
    <message>
        <source>ingredients</source>
        <translation>ingrédients</translation>
    </message>
    <message>
        <source>an ingredient on the shared shelf</source>
        <translation>un ingrédient sur l’étagère commune</translation>
    </message>
    <message>
        <source>lost update</source>
        <translation>mise à jour perdue</translation>
    </message>
    <message>
        <source>lost updates</source>
        <translation>mises à jour perdues</translation>
    </message>
    <message>
        <source>lost change</source>
        <translation>modification perdue</translation>
    </message>
    <message>
        <source>lost changes</source>
        <translation>modifications perdues</translation>
    </message>
    <message>
        <source>two chefs reach for the same jar; one&apos;s change is lost</source>
        <translation>deux cuisiniers tendent la main vers le même bocal&#xa0;; la modification de l’un est perdue</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrou</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>verrous</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>the key to a cupboard</source>
        <translation>la clé d’un placard</translation>
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
        <translation>toilettes</translation>
    </message>
    <message>
        <source>bathrooms</source>
        <translation>toilettes</translation>
    </message>
    <message>
        <source>the single bathroom of the house: one person inside, the rest queue at the door</source>
        <translation>les seules toilettes de la maison&#xa0;: une personne à l’intérieur, les autres font la queue à la porte</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>détient le GIL</translation>
    </message>
    <message>
        <source>hold the GIL</source>
        <translation>détiennent le GIL</translation>
    </message>
    <message>
        <source>is in the bathroom</source>
        <translation>est aux toilettes</translation>
    </message>
    <message>
        <source>are in the bathroom</source>
        <translation>sont aux toilettes</translation>
    </message>
    <message>
        <source>being inside the bathroom (only its holder&apos;s pan is cooking)</source>
        <translation>être aux toilettes (seule la poêle de qui s’y trouve est sur le feu)</translation>
    </message>
    <message>
        <source>switch interval</source>
        <translation>intervalle de bascule</translation>
    </message>
    <message>
        <source>switch intervals</source>
        <translation>intervalles de bascule</translation>
    </message>
    <message>
        <source>time before a knock</source>
        <translation>délai avant de frapper</translation>
    </message>
    <message>
        <source>times before a knock</source>
        <translation>délais avant de frapper</translation>
    </message>
    <message>
        <source>how long before somebody knocks</source>
        <translation>combien de temps avant que quelqu’un frappe</translation>
    </message>
    <message>
        <source>blocking I/O</source>
        <translation>E/S bloquantes</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>livraisons</translation>
    </message>
    <message>
        <source>waiting for a delivery or the oven; the bathroom is free meanwhile</source>
        <translation>attendre une livraison ou le four&#xa0;; pendant ce temps les toilettes sont libres</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>file de tâches</translation>
    </message>
    <message>
        <source>task queues</source>
        <translation>files de tâches</translation>
    </message>
    <message>
        <source>order rail</source>
        <translation>rail à commandes</translation>
    </message>
    <message>
        <source>order rails</source>
        <translation>rails à commandes</translation>
    </message>
    <message>
        <source>the order rail</source>
        <translation>le rail à commandes</translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation>pool de threads</translation>
    </message>
    <message>
        <source>thread pools</source>
        <translation>pools de threads</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>équipes</translation>
    </message>
    <message>
        <source>a fixed team of chefs who take the next order from the rail</source>
        <translation>une équipe fixe de cuisiniers qui prennent la commande suivante sur le rail</translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation>thread par tâche</translation>
    </message>
    <message>
        <source>threads per task</source>
        <translation>threads par tâche</translation>
    </message>
    <message>
        <source>chef for one order</source>
        <translation>cuisinier pour une commande</translation>
    </message>
    <message>
        <source>chefs for one order</source>
        <translation>cuisiniers pour une commande</translation>
    </message>
    <message>
        <source>hiring a chef for one order and letting him go</source>
        <translation>embaucher un cuisinier pour une commande et le laisser repartir</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>boucle d’événements</translation>
    </message>
    <message>
        <source>event loops</source>
        <translation>boucles d’événements</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>maître d’hôtel</translation>
    </message>
    <message>
        <source>head waiters</source>
        <translation>maîtres d’hôtel</translation>
    </message>
    <message>
        <source>the head waiter: one person, many tickets, never standing still</source>
        <translation>le maître d’hôtel&#xa0;: une seule personne, beaucoup de tickets, jamais immobile</translation>
    </message>
    <message>
        <source>async task</source>
        <translation>tâche async</translation>
    </message>
    <message>
        <source>async tasks</source>
        <translation>tâches async</translation>
    </message>
    <message>
        <source>order ticket</source>
        <translation>ticket de commande</translation>
    </message>
    <message>
        <source>order tickets</source>
        <translation>tickets de commande</translation>
    </message>
    <message>
        <source>an order ticket: set aside while it waits, picked up when it is ready</source>
        <translation>un ticket de commande&#xa0;: mis de côté tant qu’il attend, repris quand il est prêt</translation>
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
        <translation>ticket mis de côté</translation>
    </message>
    <message>
        <source>tickets put aside</source>
        <translation>tickets mis de côté</translation>
    </message>
    <message>
        <source>putting the ticket aside</source>
        <translation>mettre le ticket de côté</translation>
    </message>
    <message>
        <source>inter-process communication</source>
        <translation>communication inter-processus</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>coursier</translation>
    </message>
    <message>
        <source>couriers</source>
        <translation>coursiers</translation>
    </message>
    <message>
        <source>a courier between two restaurants: everything is packed, carried, unpacked</source>
        <translation>un coursier entre deux restaurants&#xa0;: tout est emballé, porté, déballé</translation>
    </message>
    <message>
        <source>server worker</source>
        <translation>worker du serveur</translation>
    </message>
    <message>
        <source>server workers</source>
        <translation>workers du serveur</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>succursale</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>succursales</translation>
    </message>
    <message>
        <source>a branch of the chain with its own bathroom</source>
        <translation>une succursale de la chaîne avec ses propres toilettes</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>plantage</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>plantages</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>incendie</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>incendies</translation>
    </message>
    <message>
        <source>one restaurant burns down; the others keep serving</source>
        <translation>un restaurant brûle&#xa0;; les autres continuent de servir</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>arrives for work</source>
        <translation>arrive au travail</translation>
    </message>
    <message>
        <source>running</source>
        <translation>s’exécute</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>waits for the GIL</source>
        <translation>attend le GIL</translation>
    </message>
    <message>
        <source>queues at the bathroom</source>
        <translation>attend les toilettes</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>attend un verrou</translation>
    </message>
    <message>
        <source>waits for a key</source>
        <translation>attend une clé</translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation>attend des E/S</translation>
    </message>
    <message>
        <source>waits for oven or delivery</source>
        <translation>attend le four ou une livraison</translation>
    </message>
    <message>
        <source>off the core</source>
        <translation>hors du cœur</translation>
    </message>
    <message>
        <source>waits for a stove</source>
        <translation>attend un fourneau</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>has no order</source>
        <translation>sans commande</translation>
    </message>
    <message>
        <source>event loop waits</source>
        <translation>boucle en attente</translation>
    </message>
    <message>
        <source>listens for tickets</source>
        <translation>est à l’écoute des tickets</translation>
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
        <translation>puis a pris %1</translation>
    </message>
    <message>
        <source>woken by %1, which had come %2 before</source>
        <extracomment>%1: name of an order or task; %2: a time</extracomment>
        <translation>réveil&#xa0;: %1, en attente depuis %2</translation>
    </message>
    <message>
        <source>woken by %1, which %2 had put in the queue %3 before</source>
        <extracomment>%1: name of an order or task; %2: who put it there; %3: a time</extracomment>
        <translation>réveil&#xa0;: %1, que %2 avait mise dans la file %3 plus tôt</translation>
    </message>
    <message>
        <source>then gave up: the ring of waits could not open</source>
        <translation>puis a renoncé&#xa0;: le cercle d’attentes ne pouvait pas s’ouvrir</translation>
    </message>
    <message>
        <source>then got the key to %1 from %2, who had hung it up %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Chef 2&quot;; %3: a time</extracomment>
        <translation>puis a reçu de %2 la clé de %1, raccrochée %3 plus tôt</translation>
    </message>
    <message>
        <source>then got the lock %1 from %2, who had released it %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Thread 2&quot;; %3: a time</extracomment>
        <translation>puis a reçu de %2 le verrou %1, libéré %3 plus tôt</translation>
    </message>
    <message>
        <source>woken by the bell of the oven: the timer was over</source>
        <translation>réveil par la sonnerie du four&#xa0;: le minuteur avait expiré</translation>
    </message>
    <message>
        <source>woken by the system: the timer was over</source>
        <translation>réveil par le système&#xa0;: le minuteur avait expiré</translation>
    </message>
    <message>
        <source>woken by the delivery: the supplier had answered</source>
        <translation>réveil par la livraison&#xa0;: le fournisseur avait répondu</translation>
    </message>
    <message>
        <source>woken by the socket: the other side had answered</source>
        <translation>réveil par le socket&#xa0;: l’autre côté avait répondu</translation>
    </message>
    <message>
        <source>woken by the pantry: the file was read and written</source>
        <translation>réveil par la réserve&#xa0;: le fichier était lu et écrit</translation>
    </message>
    <message>
        <source>woken by the system: the file was read and written</source>
        <translation>réveil par le système&#xa0;: le fichier était lu et écrit</translation>
    </message>
    <message>
        <source>woken by %1, which a thread of the pool had done</source>
        <translation>réveil&#xa0;: %1, qu’un thread du pool avait terminée</translation>
    </message>
    <message>
        <source>woken by %1, which had come</source>
        <translation>réveil&#xa0;: %1, qui était arrivée</translation>
    </message>
    <message>
        <source>woken for %1, whose timer was over</source>
        <extracomment>%1: name of an order or task</extracomment>
        <translation>réveil pour %1, dont le minuteur avait expiré</translation>
    </message>
    <message>
        <source>woken for %1, whose answer was there</source>
        <translation>réveil pour %1, dont la réponse était là</translation>
    </message>
    <message>
        <source>meanwhile %1 had %2 of %3</source>
        <extracomment>%1: such as &quot;Stove 2&quot;; %2: such as &quot;Chef 3&quot;; %3: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>pendant ce temps, %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>meanwhile %1 had other programs, or nobody of this run</source>
        <translation>pendant ce temps, %1&#xa0;: d’autres programmes, ou personne de cette exécution</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>a file that ends in .png, .jpg or .bmp</source>
        <extracomment>Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;, as those that follow</extracomment>
        <translation>un fichier se terminant par .png, .jpg ou .bmp</translation>
    </message>
    <message>
        <source>a number of seconds or &apos;end&apos;</source>
        <translation>un nombre de secondes ou &apos;end&apos;</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, from %1x%2 to %3x%3</source>
        <translation>LARGEURxHAUTEUR en pixels, de %1x%2 à %3x%3</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>CLÉ=1..8[:PAS] ou CLÉ=1,2,8</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <extracomment>%1: a number. Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;</extracomment>
        <translation>un entier de 1 à %1</translation>
    </message>
    <message>
        <source>a file that ends in .brigade</source>
        <translation>un fichier se terminant par .brigade</translation>
    </message>
    <message>
        <source>who moves, such as &quot;1 2 2 1&quot;</source>
        <translation>qui joue, par exemple &quot;1 2 2 1&quot;</translation>
    </message>
    <message>
        <source>a lesson&apos;s ID or ID:STEP</source>
        <translation>l’ID d’une leçon ou ID:ÉTAPE</translation>
    </message>
    <message>
        <source>&apos;light&apos;, &apos;dark&apos; or &apos;contrast&apos;</source>
        <translation>&apos;light&apos;, &apos;dark&apos; ou &apos;contrast&apos;</translation>
    </message>
    <message>
        <source>a language such as &apos;de&apos; or &apos;pt_BR&apos;</source>
        <translation>une langue comme &apos;de&apos; ou &apos;pt_BR&apos;</translation>
    </message>
    <message>
        <source>--repeat: only with --sweep, or with --open and at least 2</source>
        <translation>--repeat&#xa0;: seulement avec --sweep, ou avec --open et au moins 2</translation>
    </message>
    <message>
        <source>--step: only with --open, which says what to step</source>
        <translation>--step&#xa0;: seulement avec --open, qui dit quoi exécuter pas à pas</translation>
    </message>
    <message>
        <source>--at: only with --screenshot</source>
        <translation>--at&#xa0;: seulement avec --screenshot</translation>
    </message>
    <message>
        <source>--run: only with --open or --lesson, which say what to run</source>
        <translation>--run&#xa0;: seulement avec --open ou --lesson, qui disent quoi lancer</translation>
    </message>
    <message>
        <source>--quiet: only with --run</source>
        <translation>--quiet&#xa0;: seulement avec --run</translation>
    </message>
    <message>
        <source>--record: only with --run</source>
        <translation>--record&#xa0;: seulement avec --run</translation>
    </message>
    <message>
        <source>--compare: only with a recording to compare with</source>
        <translation>--compare&#xa0;: seulement avec un enregistrement auquel comparer</translation>
    </message>
    <message>
        <source>--sweep: only with --open, which says what to sweep</source>
        <translation>--sweep&#xa0;: seulement avec --open, qui dit quoi balayer</translation>
    </message>
    <message>
        <source>%1: no such option (see --help)</source>
        <translation>%1&#xa0;: cette option n’existe pas (voir --help)</translation>
    </message>
    <message>
        <source>%1: given twice</source>
        <translation>%1&#xa0;: donnée deux fois</translation>
    </message>
    <message>
        <source>%1: its value is missing</source>
        <translation>%1&#xa0;: sa valeur manque</translation>
    </message>
    <message>
        <source>%1: expected %2, not &apos;%3&apos;</source>
        <extracomment>%1: an option; %2: such as &quot;a recording&quot;; %3: what was given</extracomment>
        <translation>%1&#xa0;: il faut %2, et non &apos;%3&apos;</translation>
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
        <translation>Usage&#xa0;: brigade [options] [PLAN|ENREGISTREMENT|LEÇON|@SCÉNARIO]
Voir les processus et les threads d’un programme comme une rue de restaurants.

  --open FICHIER        ouvrir un plan (.json, .brigade-plan), un enregistrement
                        (.brigade) ou un scénario intégré (@NOM)
  --run                 lancer ce qui est ouvert, ou la leçon jusqu’à son étape
  --quiet               avec --run&#xa0;: rien n’est dessiné pendant l’exécution
  --record FICHIER      avec --run&#xa0;: écrire l’enregistrement (.brigade)
  --compare FICHIER     mettre un autre enregistrement à côté de celui ouvert
  --sweep CLÉ=VALEURS   lancer ce qui est ouvert avec ces valeurs (1..8, 1,2,8)
  --repeat N            avec --sweep&#xa0;: exécutions par valeur (par défaut&#xa0;: 3)&#xa0;;
                        seul&#xa0;: lancer N fois, et relever les compteurs
  --step CHOIX          être l’ordonnanceur de ce qui est ouvert&#xa0;: &quot;1 2 2 1&quot;
  --lesson ID[:ÉTAPE]   ouvrir cette leçon du cours, à cette étape
  --screenshot FICHIER  écrire une image de la fenêtre (.png, .jpg, .bmp) et
                        quitter&#xa0;; avec --run, --sweep ou --repeat, à leur fin
  --at SECONDES|end     l’instant de l’exécution que montre l’image (par défaut&#xa0;:
                        son dernier instant actif)
  --size LxH            la taille de la fenêtre en pixels
  --theme light|dark|contrast
  --language xx         &apos;de&apos;, &apos;pt_BR&apos;, ...&#xa0;; retenue
  --help, --version

Code de sortie&#xa0;: 0 réussi, 1 l’exécution n’a pas démarré ou l’image n’a pas été
écrite, 2 l’entrée est incorrecte.
</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>signal %1, %2</source>
        <translation>signal %1, %2</translation>
    </message>
    <message>
        <source>process %1 (pid %2)</source>
        <translation>processus %1 (pid %2)</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>supplier, process %1 (pid %2)</source>
        <translation>fournisseur, processus %1 (pid %2)</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>thread %1</translation>
    </message>
    <message>
        <source>main thread</source>
        <translation>thread principal</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>boucle d’événements</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>cœur %1</translation>
    </message>
    <message>
        <source>process %1, %2</source>
        <extracomment>%1: a number; %2: such as &quot;thread 2&quot;</extracomment>
        <translation>processus %1, %2</translation>
    </message>
    <message>
        <source>✖ crashed at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ a planté à %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>GIL handed over</source>
        <translation>passage du GIL</translation>
    </message>
    <message>
        <source>read (above), written (below)</source>
        <translation>lecture (en haut), écriture (en bas)</translation>
    </message>
    <message>
        <source>updates, red: lost</source>
        <translation>mises à jour (rouge&#xa0;: perdues)</translation>
    </message>
    <message>
        <source>core not running this program</source>
        <translation>cœur n’exécutant pas ce programme</translation>
    </message>
    <message>
        <source>%1 threads, each in its colour and pattern</source>
        <translation>%1 threads, chacun a sa couleur et son motif</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>temps, %1</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the GIL</source>
        <translation>passages du GIL non dessinés&#xa0;: %1</translation>
    </message>
    <message>
        <source>not drawn: %1 traced updates, %2 of them lost</source>
        <translation>non dessinées&#xa0;: %1 mises à jour tracées, dont perdues&#xa0;: %2</translation>
    </message>
    <message>
        <source>a row stands for %1 threads</source>
        <translation>une ligne représente %1 threads</translation>
    </message>
    <message>
        <source>%1 events were dropped</source>
        <translation>événements omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>the recording ends before the run did</source>
        <translation>l’enregistrement s’arrête avant la fin de l’exécution</translation>
    </message>
    <message>
        <source>No thread has run yet.</source>
        <translation>Aucun thread n’a encore tourné.</translation>
    </message>
    <message>
        <source>by core</source>
        <translation>par cœur</translation>
    </message>
    <message>
        <source>makespan %1</source>
        <translation>durée totale %1</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>tâches terminées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>échouées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>rejetées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>annulées&#xa0;: %1</translation>
    </message>
    <message>
        <source>speed-up %1</source>
        <translation>accélération %1</translation>
    </message>
    <message>
        <source>GIL switches %1</source>
        <extracomment>&quot;Switches&quot; is a noun. %1: a count</extracomment>
        <translation>passages du GIL&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2, switch source: %3</source>
        <extracomment>%1: system; %2: such as &quot;4 cores&quot;; %3: &quot;kernel&quot; or &quot;gaps&quot;</extracomment>
        <translation>%1, %2, source des changements&#xa0;: %3</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 cœur</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 cœurs</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>trous</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>On short bars and in legends: one or two short words each</extracomment>
        <translation>démarre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>s’exécute</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>attend le GIL</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>attend un verrou</translation>
    </message>
    <message>
        <source>I/O or sleep</source>
        <translation>E/S ou sommeil</translation>
    </message>
    <message>
        <source>off the core (ready, not running)</source>
        <translation>hors du cœur (prêt, ne tourne pas)</translation>
    </message>
    <message>
        <source>idle, no task</source>
        <translation>inactif, sans tâche</translation>
    </message>
    <message>
        <source>event loop waiting</source>
        <translation>boucle d’événements en attente</translation>
    </message>
    <message>
        <source>running native code, GIL released</source>
        <translation>exécute du code natif, GIL libéré</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>verrou</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>E/S</translation>
    </message>
    <message>
        <source>off core</source>
        <translation>hors cœur</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>native</source>
        <translation>natif</translation>
    </message>
    <message>
        <source>too short to draw one by one: %1 intervals</source>
        <translation>intervalles trop courts pour être dessinés un par un&#xa0;: %1</translation>
    </message>
    <message>
        <source>too close to draw one by one: %1 traced updates, %2 of them lost</source>
        <translation>trop rapprochées pour être dessinées une par une&#xa0;: %1 mises à jour tracées, dont perdues&#xa0;: %2</translation>
    </message>
    <message>
        <source>lost update; dashed: the read that missed it</source>
        <translation>mise à jour perdue&#xa0;; tirets&#xa0;: la lecture qui l’a manquée</translation>
    </message>
</context>
<context>
    <name>brigade::app::AboutDialog</name>
    <message>
        <source>About Brigade</source>
        <translation>À propos de Brigade</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;Shows how programs really run: real threads in real processes on this machine&apos;s cores.&lt;/p&gt;&lt;p&gt;Licence: GNU General Public License, version 3 or later; it comes with no warranty. Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;Montre comment les programmes s’exécutent vraiment&#xa0;: de vrais threads dans de vrais processus sur les cœurs de cette machine.&lt;/p&gt;&lt;p&gt;Licence&#xa0;: GNU General Public License, version 3 ou ultérieure&#xa0;; sans aucune garantie. Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>&lt;h3&gt;What it is made with&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;De quoi il est fait&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Drawings and icons were made for Brigade and have its licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dessins et icônes ont été faits pour Brigade et suivent sa licence.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>brigade::app::Announcer</name>
    <message>
        <source>%1 has burnt down</source>
        <extracomment>%1: such as &quot;Restaurant 2&quot;; it stands for a process that crashed</extracomment>
        <translation>%1 a brûlé</translation>
    </message>
    <message>
        <source>%1 has crashed</source>
        <translation>%1 a planté</translation>
    </message>
    <message>
        <source>Deadlock in %1: each waits for what another one holds: %2</source>
        <extracomment>%1: a restaurant or process; %2: names of chefs or threads, with commas</extracomment>
        <translation>Interblocage (%1)&#xa0;: chacun attend ce que tient un autre&#xa0;: %2</translation>
    </message>
    <message>
        <source>The run was stopped after %1</source>
        <extracomment>%1: a time such as 4.2 ms</extracomment>
        <translation>L’exécution a été arrêtée après %1</translation>
    </message>
    <message>
        <source>The recording breaks off after %1</source>
        <translation>L’enregistrement s’interrompt après %1</translation>
    </message>
    <message>
        <source>The run has ended after %1</source>
        <translation>L’exécution s’est terminée après %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>échouées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <extracomment>%1: &quot;orders&quot; or &quot;tasks&quot;; %2: a count. &quot;3 failed&quot; and &quot;2 lost&quot; may follow</extracomment>
        <translation>%1 terminées&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargeChart</name>
    <message>
        <source>What this machine charges, as bars beside the textbook&apos;s</source>
        <translation>Les tarifs de cette machine, en barres à côté de ceux des livres</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargesDialog</name>
    <message>
        <source>&amp;Measure</source>
        <extracomment>Button, a verb: starts the measurement</extracomment>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Exporter le &amp;tableau…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>Exporter l’&amp;image…</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>Les tarifs de cette machine</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>&amp;Comparer à&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>T&amp;ableau</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>Ima&amp;ge</translation>
    </message>
    <message>
        <source>Each figure is measured here, many times, in a process of its own, and set beside what textbooks say. It takes about half a minute; leave the machine alone meanwhile.</source>
        <translation>Chaque chiffre est mesuré ici, de nombreuses fois, dans un processus à part, et mis à côté de ce que disent les livres. Cela prend environ une demi-minute&#xa0;; laissez la machine tranquille pendant ce temps.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heads of columns, to be short; this one: what is measured</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>10 % to 90 %</source>
        <translation>10&#xa0;% à 90&#xa0;%</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>Les livres</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>Autre résultat</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>Head of a column: was it disturbed?</extracomment>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON, to compare with (*.json)</source>
        <translation>Tableaux (*.csv);;JSON, pour comparer (*.json)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Images (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>A run goes on, which would disturb the measurement: measure when it has ended.</source>
        <translation>Une exécution est en cours et fausserait la mesure&#xa0;: mesurez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were measured, not all of them in every round.</source>
        <translation>Annulé&#xa0;; mesurés&#xa0;: %1 sur %2, et pas tous à chaque tour.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>%p % · %1</source>
        <extracomment>On a progress bar. %p: a number, to be kept; %1: what is being measured</extracomment>
        <translation>%p&#xa0;% · %1</translation>
    </message>
    <message>
        <source>%p %</source>
        <translation>%p&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparé à %1.</translation>
    </message>
    <message>
        <source>~ noisy</source>
        <extracomment>In the column &quot;Noise&quot;; ~ is the sign of noisy figures</extracomment>
        <translation>~ bruité</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>%1: a remark about a figure, such as &quot;noisy: others took 12 % of the cores&quot;</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice after &quot;Compare with:&quot;</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>un fichier…</translation>
    </message>
    <message>
        <source>Compare with an earlier result</source>
        <translation>Comparer à un résultat antérieur</translation>
    </message>
    <message>
        <source>Results of measure (*.json)</source>
        <translation>Résultats de measure (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartLegend</name>
    <message>
        <source>Press: only this one, or all again</source>
        <translation>Appuyez&#xa0;: seulement celui-ci, ou tous de nouveau</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartsPanel</name>
    <message>
        <source>Chart</source>
        <extracomment>Read aloud: the list in which a chart is chosen</extracomment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;; use: how busy they are</extracomment>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The chart of a run stands here when there is one.</source>
        <translation>Le graphique d’une exécution s’affiche ici quand il y en a une.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChoosingDialog</name>
    <message>
        <source>&amp;Run the proof</source>
        <translation>&amp;Lancer la preuve</translation>
    </message>
    <message>
        <source>Choosing</source>
        <extracomment>Window title: choosing between async, threads and processes</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Take a task of yours and answer the questions: click on a branch, or press left for yes and right for no. At the end of a way, run its proof.</source>
        <translation>Prenez une tâche à vous et répondez aux questions&#xa0;: cliquez sur une branche, ou appuyez sur gauche pour oui et droite pour non. Au bout d’un chemin, lancez sa preuve.</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>exécution %v sur %m</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Progression de la preuve</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Exporter l’image…</translation>
    </message>
    <message>
        <source>Stopped: nothing of it counts.</source>
        <translation>Arrêté&#xa0;: rien de tout cela ne compte.</translation>
    </message>
    <message>
        <source>A click on a bar shows its run in the window.</source>
        <translation>Un clic sur une barre montre son exécution dans la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>First answer the questions down to the end of a way</source>
        <translation>Répondez d’abord aux questions jusqu’au bout d’un chemin</translation>
    </message>
    <message>
        <source>The same work, done in each of the ways (Enter)</source>
        <translation>Le même travail, fait de chacune des façons (Entrée)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exporter l’image</translation>
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
        <translation>L’arbre des choix</translation>
    </message>
    <message>
        <source>Left: yes. Right: no.</source>
        <translation>Gauche&#xa0;: oui. Droite&#xa0;: non.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud. %1: a way to do the work, such as &quot;threads&quot;; %2: its time</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareDialog</name>
    <message>
        <source>Run %1: %2</source>
        <extracomment>&quot;Run&quot; is a noun. %1: its number; %2: title of its plan</extracomment>
        <translation>Exécution %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Makespan</source>
        <extracomment>Row of a table: the time from the start to the end of the last task</extracomment>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Idéal</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>CPU work</source>
        <translation>Travail CPU</translation>
    </message>
    <message>
        <source>Done per second</source>
        <translation>Terminées par seconde</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>Latence, 50&#xa0;%</translation>
    </message>
    <message>
        <source>Latency, 99 %</source>
        <translation>Latence, 99&#xa0;%</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Changements de contexte</translation>
    </message>
    <message>
        <source>Second to first</source>
        <extracomment>Head of a column: the second run&apos;s figure divided by the first one&apos;s</extracomment>
        <translation>Seconde / première</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>Chiffres des deux exécutions</translation>
    </message>
    <message>
        <source>Two runs on one time axis</source>
        <translation>Deux exécutions sur un même axe de temps</translation>
    </message>
    <message>
        <source>Waiting for the %1</source>
        <extracomment>Row of a table. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Attente : %1</translation>
    </message>
    <message>
        <source>Hand-overs of the %1</source>
        <extracomment>Row of a table: how often it changed hands. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Passages (%1)</translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareView</name>
    <message>
        <source>Timelines of both runs</source>
        <translation>Chronologies des deux exécutions</translation>
    </message>
</context>
<context>
    <name>brigade::app::ControlsPanel</name>
    <message>
        <source>one after the other</source>
        <extracomment>How a plan works; also put into &quot;This plan has no pool: %1.&quot;</extracomment>
        <translation>l’une après l’autre</translation>
    </message>
    <message>
        <source>a thread for each task</source>
        <translation>un thread par tâche</translation>
    </message>
    <message>
        <source>a pool of threads</source>
        <translation>un pool de threads</translation>
    </message>
    <message>
        <source>an event loop with a pool</source>
        <translation>une boucle d’événements avec un pool</translation>
    </message>
    <message>
        <source>%1 of the %2 of this machine may be used here</source>
        <translation>Utilisables ici&#xa0;: %1 sur les %2 de cette machine</translation>
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
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Puts all sliders back to where the opened plan has them.</source>
        <translation>Remet tous les curseurs aux valeurs du plan ouvert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</source>
        <extracomment>%1: title of a plan; %2: how it works, such as &quot;a pool of threads&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Choose a scenario above, or open a plan.</source>
        <translation>Choisissez un scénario ci-dessus, ou ouvrez un plan.</translation>
    </message>
    <message>
        <source> Changes a run while it goes on.</source>
        <extracomment>Put after another sentence, hence the space at its beginning</extracomment>
        <translation> Change une exécution en cours.</translation>
    </message>
    <message>
        <source>&amp;Stoves</source>
        <extracomment>Label of a slider; a stove stands for a core</extracomment>
        <translation>Fourneau&amp;x</translation>
    </message>
    <message>
        <source>&amp;Cores</source>
        <translation>&amp;Cœurs</translation>
    </message>
    <message>
        <source>How many of this machine&apos;s cores the run may use.</source>
        <translation>Nombre de cœurs de cette machine que l’exécution peut utiliser.</translation>
    </message>
    <message>
        <source>Restaura&amp;nts</source>
        <extracomment>Label of a slider; a restaurant stands for a process</extracomment>
        <translation>Restaura&amp;nts</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Processus</translation>
    </message>
    <message>
        <source>Worker processes, each with its own memory and its own GIL.</source>
        <translation>Processus workers, chacun avec sa mémoire et son GIL.</translation>
    </message>
    <message>
        <source>&amp;Chefs in each</source>
        <extracomment>Label of a slider: in each restaurant; a chef stands for a thread</extracomment>
        <translation>&amp;Cuisiniers dans chacun</translation>
    </message>
    <message>
        <source>&amp;Threads in each</source>
        <translation>&amp;Threads dans chacun</translation>
    </message>
    <message>
        <source>Size of the thread pool of each process.</source>
        <translation>Taille du pool de threads de chaque processus.</translation>
    </message>
    <message>
        <source>This plan has no pool: %1.</source>
        <translation>Ce plan n’a pas de pool&#xa0;: %1.</translation>
    </message>
    <message>
        <source> Changing it during a run starts the run again.</source>
        <translation> Le changer pendant une exécution la relance.</translation>
    </message>
    <message>
        <source>Or&amp;ders</source>
        <extracomment>Label of a slider, a plural noun; an order stands for a task</extracomment>
        <translation>Commande&amp;s</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>Tâc&amp;hes</translation>
    </message>
    <message>
        <source>How many tasks there are in all.</source>
        <translation>Nombre total de tâches.</translation>
    </message>
    <message>
        <source>Or&amp;ders per second</source>
        <translation>Commande&amp;s par seconde</translation>
    </message>
    <message>
        <source>Tas&amp;ks per second</source>
        <translation>Tâc&amp;hes par seconde</translation>
    </message>
    <message>
        <source>How many tasks arrive each second.</source>
        <translation>Nombre de tâches qui arrivent chaque seconde.</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <extracomment>Label of a slider; a guest stands for a client that sends tasks</extracomment>
        <translation>Con&amp;vives</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>Clie&amp;nts</translation>
    </message>
    <message>
        <source>How many clients send tasks, each one after the other.</source>
        <translation>Nombre de clients qui envoient des tâches, chacun une à la fois.</translation>
    </message>
    <message>
        <source>C&amp;ooking share</source>
        <extracomment>Label of a slider: the part of the time that is cooked (computed), in %</extracomment>
        <translation>Part de c&amp;uisson</translation>
    </message>
    <message>
        <source>CP&amp;U share</source>
        <translation>Part de CP&amp;U</translation>
    </message>
    <message>
        <source>The part of a task&apos;s time that it computes; the rest it waits.</source>
        <translation>La part de son temps qu’une tâche passe à calculer&#xa0;; le reste, elle attend.</translation>
    </message>
    <message>
        <source>One &amp;bathroom in each (GIL)</source>
        <extracomment>Check box: in each restaurant; the bathroom stands for the GIL</extracomment>
        <translation>&amp;Toilettes à une place (GIL)</translation>
    </message>
    <message>
        <source>&amp;GIL</source>
        <translation>G&amp;IL</translation>
    </message>
    <message>
        <source>One lock in each process that a thread must hold to compute.</source>
        <translation>Un verrou par processus qu’un thread doit tenir pour calculer.</translation>
    </message>
    <message>
        <source>T&amp;ime before a knock</source>
        <extracomment>Label of a slider. A knock at the bathroom&apos;s door: asking for the GIL</extracomment>
        <translation>Déla&amp;i avant de frapper</translation>
    </message>
    <message>
        <source>Switch &amp;interval</source>
        <translation>Inter&amp;valle de bascule</translation>
    </message>
    <message>
        <source>How long a thread waits for the GIL before it asks for it.</source>
        <translation>Combien de temps un thread attend le GIL avant de le demander.</translation>
    </message>
    <message>
        <source>a chef for each order</source>
        <extracomment>How a plan works, in restaurant words: a thread for each task</extracomment>
        <translation>un cuisinier par commande</translation>
    </message>
    <message>
        <source>a team of chefs</source>
        <extracomment>How a plan works, in restaurant words: a pool of threads</extracomment>
        <translation>une équipe de cuisiniers</translation>
    </message>
    <message>
        <source>a head waiter with a team</source>
        <extracomment>How a plan works, in restaurant words: an event loop with a pool</extracomment>
        <translation>un maître d’hôtel avec une équipe</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoresChart</name>
    <message>
        <source>Use of the cores over time</source>
        <translation>Utilisation des cœurs dans le temps</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>In a legend, short: &quot;run&quot; is a noun</extracomment>
        <translation>cette exécution</translation>
    </message>
    <message>
        <source>Threads of this run; 100 % is one core</source>
        <translation>Threads de cette exécution&#xa0;; 100&#xa0;% est un cœur</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>In a legend, short: other programs</extracomment>
        <translation>les autres</translation>
    </message>
    <message>
        <source>What the followed one took of it</source>
        <translation>Ce qu’en a pris celui qui est suivi</translation>
    </message>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Les %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 · 100 % = one %2</source>
        <extracomment>Title of a chart. %1: such as &quot;Core 3&quot;; %2: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>%1 · 100&#xa0;% = un %2</translation>
    </message>
    <message>
        <source>%1: 0 to %2 %</source>
        <translation>%1 (0 à %2&#xa0;%)</translation>
    </message>
    <message>
        <source>Everything else there: other programs, a hypervisor, Brigade&apos;s own overhead</source>
        <translation>Tout le reste&#xa0;: autres programmes, un hyperviseur, le surcoût de Brigade lui-même</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseActions</name>
    <message>
        <source>&amp;Continue the course</source>
        <translation>&amp;Continuer le cours</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Toutes les leçons</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>C&amp;hoosing…</source>
        <extracomment>Menu: choosing between async, threads and processes</extracomment>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>async, threads or processes: a tree of questions, and the proof of each answer on this machine</source>
        <translation>async, threads ou processus&#xa0;: un arbre de questions, et la preuve de chaque réponse sur cette machine</translation>
    </message>
    <message>
        <source>&amp;Picture gallery…</source>
        <translation>&amp;Galerie d’images…</translation>
    </message>
    <message>
        <source>The pictures that every text draws, each from a run on this machine</source>
        <translation>Les images que dessinent tous les textes, chacune tirée d’une exécution sur cette machine</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>G&amp;lossaire…</translation>
    </message>
    <message>
        <source>&amp;Report of predictions and results…</source>
        <translation>&amp;Rapport des prédictions et résultats…</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s view: notes, larger type</source>
        <translation>&amp;Vue de l’enseignant&#xa0;: notes, grands caractères</translation>
    </message>
    <message>
        <source>Lessons from a &amp;folder…</source>
        <translation>Leçons d’un &amp;dossier…</translation>
    </message>
    <message>
        <source>The &amp;built-in lessons</source>
        <translation>Leçons &amp;intégrées</translation>
    </message>
    <message>
        <source>%1: has no lessons</source>
        <translation>%1&#xa0;: ne contient pas de leçons</translation>
    </message>
    <message>
        <source>A folder with lessons</source>
        <translation>Un dossier de leçons</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a question about the learner&apos;s name; a noun</extracomment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Your name, if it is to stand on the report:</source>
        <translation>Votre nom, s’il doit figurer sur le rapport&#xa0;:</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Pages web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Write your own lessons…</source>
        <translation>Écrire s&amp;es propres leçons…</translation>
    </message>
    <message>
        <source>Write your own lessons</source>
        <translation>Écrire ses propres leçons</translation>
    </message>
    <message>
        <source>&amp;Save an example…</source>
        <translation>Enregi&amp;strer un exemple…</translation>
    </message>
    <message>
        <source>Save an example lesson</source>
        <translation>Enregistrer une leçon d’exemple</translation>
    </message>
    <message>
        <source>Lessons (*.brigade-lesson *.md)</source>
        <translation>Leçons (*.brigade-lesson *.md)</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseMap</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Begin with the first lesson</source>
        <translation>Commencer par la première leçon</translation>
    </message>
    <message>
        <source>Some files could not be read; the others are here:</source>
        <translation>Certains fichiers n’ont pas pu être lus&#xa0;; les autres sont ici&#xa0;:</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivante</translation>
    </message>
    <message>
        <source>%1. It builds on “%2”; nothing keeps you from opening it now.</source>
        <translation>%1. Elle s’appuie sur «&#xa0;%2&#xa0;»&#xa0;; rien ne vous empêche de l’ouvrir maintenant.</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoursePanel</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>The map of the course (Alt+Up)</source>
        <translation>La carte du cours (Alt+Haut)</translation>
    </message>
    <message>
        <source>step %v of %m</source>
        <translation>étape %v sur %m</translation>
    </message>
    <message>
        <source>How far you are in this lesson</source>
        <translation>Où vous en êtes dans cette leçon</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>L’étape précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>L’étape suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>%1 · about %2 min</source>
        <translation>%1 · environ %2&#xa0;min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&lt;b&gt;For the presenter:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Pour l’enseignant&#xa0;:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation>C’est ma prédiction</translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation>C’est ma réponse</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run it on this machine</source>
        <translation>Lancer sur cette machine</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>Rien n’est dessiné pendant l’exécution, pour que le dessin ne lui coûte rien&#xa0;; elle est rejouée ensuite</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <translation>exécution %v sur %m</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Run it and look</source>
        <translation>Lancer et regarder</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>Cette machine ne peut pas le montrer&#xa0;: elle a trop peu de cœurs.</translation>
    </message>
    <message>
        <source>The run has not been made yet.</source>
        <translation>L’exécution n’a pas encore été faite.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ Confirmé&lt;/b&gt; sur cette machine.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; this time.</source>
        <translation>&lt;b&gt;✖ Pas confirmé&lt;/b&gt; cette fois.</translation>
    </message>
    <message>
        <source>To change: %1. Run it with F5 as often as you like.</source>
        <translation>À changer&#xa0;: %1. Lancez avec F5 aussi souvent que vous voulez.</translation>
    </message>
    <message>
        <source>Open this plan</source>
        <translation>Ouvrir ce plan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>This lesson is in English: nobody has translated it yet.</source>
        <translation>Cette leçon est en anglais&#xa0;: personne ne l’a encore traduite.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>Cela prend environ %1.</translation>
    </message>
    <message>
        <source>Show me in the picture</source>
        <translation>Montrer dans l’image</translation>
    </message>
    <message>
        <source>What this run did, where it shows that it was not so</source>
        <translation>Ce qu’a fait cette exécution, à l’endroit où l’on voit qu’il n’en était rien</translation>
    </message>
</context>
<context>
    <name>brigade::app::DeadlockBar</name>
    <message>
        <source>Deadlock: each of these waits for what the next one has. Whoever is dismissed gives back what he has, and the others get on.</source>
        <translation>Interblocage&#xa0;: chacun de ceux-ci attend ce qu’a le suivant. Celui qu’on renvoie rend ce qu’il a, et les autres continuent.</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <extracomment>Button, a verb: makes one give up and go. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;</extracomment>
        <translation>Renvoyer %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::DragBars</name>
    <message>
        <source>Drag each bar, or use the arrow keys: up and down for another bar, left and right for its length</source>
        <translation>Faites glisser chaque barre, ou utilisez les flèches&#xa0;: haut et bas pour une autre barre, gauche et droite pour sa longueur</translation>
    </message>
</context>
<context>
    <name>brigade::app::EventTable</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>the run</source>
        <extracomment>In the column of processes: the event belongs to none of them; &quot;run&quot; is a noun</extracomment>
        <translation>l’exécution</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Head of a column: when the event happened</extracomment>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>brigade::app::EventsDialog</name>
    <message>
        <source>Only who is &amp;followed</source>
        <extracomment>Check box. Followed: the chef or thread that was selected</extracomment>
        <translation>&amp;Seulement ce qui est suivi</translation>
    </message>
    <message>
        <source>Only the &amp;time that is measured or shown in the timeline</source>
        <translation>Seulement le &amp;temps mesuré ou montré dans la chronologie</translation>
    </message>
    <message>
        <source>Events as a table</source>
        <translation>Événements en tableau</translation>
    </message>
    <message>
        <source>Return on a line shows that moment, and follows who did it, in every picture.</source>
        <translation>Entrée sur une ligne montre cet instant, et suit qui l’a fait, dans toutes les images.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>Événements&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Aperçu de l’image</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Fenêtre entière</translation>
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
        <translation>Toute l’exécution</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Ce que montre la chronologie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>&amp;Image&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Range:</source>
        <translation>&amp;Plage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>T&amp;hème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Cop&amp;y to clipboard</source>
        <translation>&amp;Copier dans le presse-papiers</translation>
    </message>
    <message>
        <source>%1×: %2 × %3 pixels</source>
        <extracomment>%1: how many times as large; %2: width; %3: height</extracomment>
        <translation>%1×&#xa0;: %2 × %3 pixels</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Not enough memory for the picture.</source>
        <translation>Mémoire insuffisante pour l’image.</translation>
    </message>
    <message>
        <source>Copied to the clipboard, as pixels.</source>
        <translation>Copié dans le presse-papiers, en pixels.</translation>
    </message>
    <message>
        <source>Timeline by %1</source>
        <extracomment>What is exported. %1: &quot;thread&quot; or &quot;chef&quot;, &quot;core&quot; or &quot;stove&quot;: what a row stands for</extracomment>
        <translation>Chronologie par %1</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Écriture de l’image…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dessin de l’image…</translation>
    </message>
</context>
<context>
    <name>brigade::app::FileActions</name>
    <message>
        <source>&amp;Save plan as…</source>
        <translation>&amp;Enregistrer le plan sous…</translation>
    </message>
    <message>
        <source>Save recor&amp;ding as…</source>
        <translation>Sauvegar&amp;der l’enregistrement sous…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Exporter l’&amp;image…</translation>
    </message>
    <message>
        <source>Export &amp;figures…</source>
        <translation>Exporter les &amp;chiffres…</translation>
    </message>
    <message>
        <source>Export &amp;trace…</source>
        <extracomment>Menu; trace, a noun: the recorded events, for other programs</extracomment>
        <translation>Exporter la &amp;trace…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Open a plan, a recording or a lesson</source>
        <translation>Ouvrir un plan, un enregistrement ou une leçon</translation>
    </message>
    <message>
        <source>Plans, recordings and lessons (*.json *.brigade-plan *.brigade *.brigade-lesson);;All files (*)</source>
        <translation>Plans, enregistrements et leçons (*.json *.brigade-plan *.brigade *.brigade-lesson);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plans (*.json *.brigade-plan)</source>
        <translation>Plans (*.json *.brigade-plan)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Sauvegarder l’enregistrement</translation>
    </message>
    <message>
        <source>Recordings (*.brigade)</source>
        <translation>Enregistrements (*.brigade)</translation>
    </message>
    <message>
        <source>Writing the recording…</source>
        <translation>Écriture de l’enregistrement…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tableaux (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the trace</source>
        <translation>Exporter la trace</translation>
    </message>
    <message>
        <source>Chrome traces: Perfetto, speedscope (*.json)</source>
        <translation>Traces Chrome&#xa0;: Perfetto, speedscope (*.json)</translation>
    </message>
    <message>
        <source>Writing the trace…</source>
        <translation>Écriture de la trace…</translation>
    </message>
</context>
<context>
    <name>brigade::app::GalleryDialog</name>
    <message>
        <source>&amp;Draw all of them</source>
        <translation>Tout &amp;dessiner</translation>
    </message>
    <message>
        <source>&amp;Run this one</source>
        <translation>&amp;Lancer celle-ci</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>Montrer dans la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>Picture gallery</source>
        <translation>Galerie d’images</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>exécution %v sur %m</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>Progression des exécutions</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were drawn stay.</source>
        <translation>Arrêté. Les images déjà dessinées restent.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Each picture is drawn from a run of its own; all take some seconds</source>
        <translation>Chaque image est dessinée d’après sa propre exécution&#xa0;; l’ensemble prend quelques secondes</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Run this one”, or “Draw all of them”.</source>
        <translation>Pas encore dessinée. Elle vient d’une exécution sur cette machine&#xa0;: «&#xa0;Lancer celle-ci&#xa0;», ou «&#xa0;Tout dessiner&#xa0;».</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written: %1 pictures and index.html in %2</source>
        <translation>Écrit&#xa0;: %1 images et index.html dans %2</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>Un dossier pour les images</translation>
    </message>
    <message>
        <source>Writing the pictures…</source>
        <translation>Écriture des images…</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were written stay.</source>
        <translation>Arrêté. Les images déjà écrites restent.</translation>
    </message>
</context>
<context>
    <name>brigade::app::GlossaryDialog</name>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: a term; %2: the same in restaurant words</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Runs it and shows the place</source>
        <translation>Lance une exécution et montre l’endroit</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, in the restaurant: &lt;b&gt;%1&lt;/b&gt;</source>
        <extracomment>Put after a term. %1: the same in restaurant words</extracomment>
        <translation>, au restaurant&#xa0;: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;Draw its picture</source>
        <translation>&amp;Dessiner son image</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Draw its picture”.</source>
        <translation>Pas encore dessinée. Elle vient d’une exécution sur cette machine&#xa0;: «&#xa0;Dessiner son image&#xa0;».</translation>
    </message>
    <message>
        <source>The run is being made…</source>
        <translation>L’exécution est en cours…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
</context>
<context>
    <name>brigade::app::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Versions, machine and the log&apos;s last lines, for somebody who helps</source>
        <translation>Versions, machine et dernières lignes du journal, pour quelqu’un qui aide</translation>
    </message>
    <message>
        <source>&amp;About Brigade</source>
        <translation>À &amp;propos de Brigade</translation>
    </message>
    <message>
        <source>Brigade ended unexpectedly. What it had recorded of its last run is kept in %1.</source>
        <translation>Brigade s’est arrêté de façon inattendue. Ce qui était enregistré de sa dernière exécution est conservé dans %1.</translation>
    </message>
    <message>
        <source>Show that run</source>
        <translation>Montrer cette exécution</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard, %1 lines: read them before you send them.</source>
        <translation>Le diagnostic est dans le presse-papiers, %1 lignes&#xa0;: lisez-le avant de l’envoyer.</translation>
    </message>
</context>
<context>
    <name>brigade::app::InsightsPanel</name>
    <message>
        <source>Nothing stands out in this run.</source>
        <translation>Rien ne ressort de cette exécution.</translation>
    </message>
    <message>
        <source>What stands out in a run stands here when it has ended.</source>
        <translation>Ce qui ressort d’une exécution s’affiche ici quand elle est terminée.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <extracomment>Read aloud: a button. %1: title of what stands out in the run</extracomment>
        <translation>Montrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>That part of the run in the timeline</source>
        <translation>Cette partie de l’exécution dans la chronologie</translation>
    </message>
</context>
<context>
    <name>brigade::app::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of the keyboard</extracomment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menu %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::MainWindow</name>
    <message>
        <source>Dinner for three, cooked just now by three real threads on this machine: dishes that mostly wait take as long as the longest. What if all of them have to be stirred?</source>
        <translation>Un dîner pour trois, cuisiné à l’instant par trois vrais threads sur cette machine&#xa0;: des plats qui attendent surtout prennent le temps du plus long. Et s’il faut tous les remuer&#xa0;?</translation>
    </message>
    <message>
        <source>Cook four busy dishes</source>
        <translation>Cuisiner quatre plats à remuer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>L’exécution est terminée</translation>
    </message>
    <message>
        <source>%1. Shown: %2, its last busy moment</source>
        <translation>%1. Instant montré&#xa0;: %2, le dernier où il se passait quelque chose</translation>
    </message>
    <message>
        <source>Sweep: run %1 of %2 goes on</source>
        <translation>Balayage&#xa0;: exécution %1 sur %2 en cours</translation>
    </message>
    <message>
        <source>Starting the processes…</source>
        <translation>Démarrage des processus…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Running quietly: it is replayed when it has ended</source>
        <translation>En cours sans affichage&#xa0;: l’exécution sera rejouée une fois terminée</translation>
    </message>
    <message>
        <source>Closed to new requests; those in hand are finished (Stop again: at once)</source>
        <translation>Fermé aux nouvelles requêtes&#xa0;; celles en cours sont menées à leur fin («&#xa0;Arrêter&#xa0;» de nouveau&#xa0;: tout de suite)</translation>
    </message>
    <message>
        <source>Stopping: tasks in hand are finished (Stop again: at once)</source>
        <translation>Arrêt&#xa0;: les tâches en cours sont menées à leur fin («&#xa0;Arrêter&#xa0;» de nouveau&#xa0;: tout de suite)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
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
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Run the plan on this machine (F5)</source>
        <translation>Lancer le plan sur cette machine (F5)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Menu, a verb: ends the run</extracomment>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop the run: tasks in hand are finished; twice: at once (Esc)</source>
        <translation>Arrêter l’exécution&#xa0;: les tâches en cours sont menées à leur fin&#xa0;; deux fois&#xa0;: tout de suite (Échap)</translation>
    </message>
    <message>
        <source>Run &amp;quietly</source>
        <translation>Lancer &amp;sans affichage</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>Rien n’est dessiné pendant l’exécution, pour que le dessin ne lui coûte rien&#xa0;; elle est rejouée ensuite</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <extracomment>Menu, a noun: runs with one value of the plan after another</extracomment>
        <translation>&amp;Balayage…</translation>
    </message>
    <message>
        <source>One key of the plan over several values, each run several times: where more brings nothing (Shift+F5)</source>
        <translation>Une clé du plan sur plusieurs valeurs, chacune exécutée plusieurs fois&#xa0;: où en ajouter n’apporte plus rien (Maj+F5)</translation>
    </message>
    <message>
        <source>Run &amp;many times…</source>
        <translation>Lancer &amp;plusieurs fois…</translation>
    </message>
    <message>
        <source>The plan a hundred times, and how its counters came out (Alt+F5)</source>
        <translation>Le plan cent fois, et ce que ses compteurs ont donné (Alt+F5)</translation>
    </message>
    <message>
        <source>Where the analogy stops</source>
        <translation>Où l’analogie s’arrête</translation>
    </message>
    <message>
        <source>This machine: %1 of %2 cores may be used; %3</source>
        <extracomment>%1, %2: numbers; %3: name of the system</extracomment>
        <translation>Cette machine, cœurs utilisables&#xa0;: %1 sur %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>Gra&amp;phiques</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <extracomment>Name of a panel: numbers, no pictures</extracomment>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>Cons&amp;tats</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <extracomment>Name of a panel, a plural noun: the runs so far</extracomment>
        <translation>&amp;Exécutions</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Rue</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;You are the scheduler…</source>
        <translation>Vous êtes l’&amp;ordonnanceur…</translation>
    </message>
    <message>
        <source>Real threads that move only when you choose them (Ctrl+F5)</source>
        <translation>De vrais threads qui n’avancent que quand vous les choisissez (Ctrl+F5)</translation>
    </message>
    <message>
        <source>What this machine &amp;charges…</source>
        <extracomment>Menu. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>Tarifs de cette &amp;machine…</translation>
    </message>
    <message>
        <source>Measures a thread, a process, a switch, a message, and shows the textbook&apos;s figures beside it</source>
        <translation>Mesure un thread, un processus, un changement de contexte, un message, et montre à côté le chiffre des livres</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <extracomment>Menu, a verb: lessons and glossary</extracomment>
        <translation>&amp;Apprendre</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu, a noun</extracomment>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <extracomment>Menu: a list of panels follows</extracomment>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Events as a table…</source>
        <translation>É&amp;vénements en tableau…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Words, and where the analogy stops</source>
        <translation>&amp;Les mots, et où l’analogie s’arrête</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>Co&amp;urs</translation>
    </message>
    <message>
        <source>You were in the lesson “%1”.</source>
        <translation>Vous étiez dans la leçon «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>Reprendre où vous en étiez</translation>
    </message>
    <message>
        <source>Brigade speaks that language when this run has ended.</source>
        <translation>Brigade parlera cette langue à la fin de cette exécution.</translation>
    </message>
    <message>
        <source>Opening the recording: its events are put in order (Stop: not after all)</source>
        <translation>Ouverture de l’enregistrement&#xa0;: ses événements sont mis en ordre («&#xa0;Arrêter&#xa0;»&#xa0;: y renoncer)</translation>
    </message>
</context>
<context>
    <name>brigade::app::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search: Return goes to the next place</source>
        <translation>Rechercher&#xa0;: Entrée va à l’endroit suivant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>&amp;Save as a page…</source>
        <translation>&amp;Enregistrer comme page…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>Enregistrer le manuel</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Pages (*.html)</translation>
    </message>
</context>
<context>
    <name>brigade::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>brigade::app::PanelRing</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>Panneau sui&amp;vant</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Pa&amp;nneau précédent</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanDocument</name>
    <message>
        <source>open %1</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done. %1: name of a plan</extracomment>
        <translation>ouverture de %1</translation>
    </message>
    <message>
        <source>edit the plan</source>
        <translation>modification du plan</translation>
    </message>
    <message>
        <source>reset</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done</extracomment>
        <translation>réinitialisation</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanEditor</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button, a verb: the plan becomes what the text says</extracomment>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Button, a verb: the text becomes what the plan says</extracomment>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>Le plan en JSON</translation>
    </message>
    <message>
        <source>The sliders and the next run take this text (Ctrl+Return)</source>
        <translation>Les curseurs et la prochaine exécution prennent ce texte (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Back to the plan as it is</source>
        <translation>Revenir au plan tel qu’il est</translation>
    </message>
    <message>
        <source>The plan was changed elsewhere. Apply puts this text in its place, Revert takes the other over.</source>
        <translation>Le plan a été changé ailleurs. «&#xa0;Appliquer&#xa0;» met ce texte à sa place, «&#xa0;Revenir&#xa0;» reprend l’autre.</translation>
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
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How much slower than it was the run is played</source>
        <translation>Combien de fois plus lentement que la réalité l’exécution est rejouée</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Read aloud: the slider that chooses a moment of the run</extracomment>
        <translation>Instant</translation>
    </message>
    <message>
        <source>Drag: the street at that moment</source>
        <translation>Glisser&#xa0;: la rue à cet instant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what it does, such as &quot;Play&quot;; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To the star&amp;t</source>
        <translation>Au &amp;début</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Pas en arr&amp;ière</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>A verb: plays the run; in turn with &quot;Pause&quot;</extracomment>
        <translation>Lec&amp;ture</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Pas en a&amp;vant</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>À la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>A verb, in turn with &quot;Play&quot;</extracomment>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <extracomment>To the present moment of a run that goes on</extracomment>
        <translation>&amp;En direct</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <extracomment>The picture keeps up with the run. %1: a time</extracomment>
        <translation>En direct · %1</translation>
    </message>
    <message>
        <source>%1 · the threads run on</source>
        <extracomment>The picture stands still at the time %1, and the run goes on</extracomment>
        <translation>%1 · les threads continuent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1, %2: times: the moment shown, the length of the run</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::PythonPanel</name>
    <message>
        <source>What to show as Python</source>
        <translation>Que montrer en Python</translation>
    </message>
    <message>
        <source>The whole program, or the function of one task</source>
        <translation>Le programme entier, ou la fonction d’une tâche</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The text onto the clipboard</source>
        <translation>Le texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The text into a file</source>
        <translation>Le texte dans un fichier</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>Le plan en Python</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Programme entier</translation>
    </message>
    <message>
        <source>A plan that is opened stands here as the Python that it stands for.</source>
        <translation>Un plan ouvert s’affiche ici sous la forme du Python qu’il représente.</translation>
    </message>
    <message>
        <source>When the plan has been run, arrows show who is at which line.</source>
        <translation>Une fois le plan exécuté, des flèches montrent qui est à quelle ligne.</translation>
    </message>
    <message>
        <source>The plan has other tasks than the run that is shown: no line of it is marked.</source>
        <translation>Le plan a d’autres tâches que l’exécution montrée&#xa0;: aucune de ses lignes n’est marquée.</translation>
    </message>
    <message>
        <source>Nobody is in these lines at this moment.</source>
        <translation>Personne n’est dans ces lignes à cet instant.</translation>
    </message>
    <message>
        <source>The arrows show who is where. Select one in the picture to follow it.</source>
        <translation>Les flèches montrent qui est où. Choisissez-en un dans l’image pour le suivre.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Save as Python</source>
        <translation>Enregistrer en Python</translation>
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
        <translation>Votre prédiction</translation>
    </message>
    <message>
        <source>First move the slider, or type a number. If you mean what stands there now, move it away and back.</source>
        <translation>Bougez d’abord le curseur, ou tapez un nombre. Si votre réponse est celle qui s’y trouve déjà, écartez-la puis revenez.</translation>
    </message>
    <message>
        <source>First choose one of the answers.</source>
        <translation>Choisissez d’abord une des réponses.</translation>
    </message>
    <message>
        <source>From least to most</source>
        <translation>Du moins au plus</translation>
    </message>
    <message>
        <source>Drag, or press Ctrl with up or down</source>
        <translation>Glissez, ou appuyez sur Ctrl avec haut ou bas</translation>
    </message>
    <message>
        <source>From least (top) to most (bottom):</source>
        <translation>Du moins (en haut) au plus (en bas)&#xa0;:</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>First put them in order: drag a line, or use the arrows. If they stand right already, move one away and back.</source>
        <translation>Mettez-les d’abord en ordre&#xa0;: faites glisser une ligne, ou utilisez les flèches. Si l’ordre est déjà le bon, déplacez-en une puis remettez-la.</translation>
    </message>
    <message>
        <source>First drag a bar to where you expect it.</source>
        <translation>Faites d’abord glisser une barre là où vous l’attendez.</translation>
    </message>
</context>
<context>
    <name>brigade::app::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Encore aucun</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
</context>
<context>
    <name>brigade::app::RepeatDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Run many times</source>
        <translation>Lancer plusieurs fois</translation>
    </message>
    <message>
        <source>&amp;Runs:</source>
        <extracomment>A plural noun: how many runs there are to be</extracomment>
        <translation>E&amp;xécutions&#xa0;:</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>Les chiffres obtenus jusqu’ici restent (Échap)</translation>
    </message>
    <message>
        <source>Export the histogram</source>
        <translation>Exporter l’histogramme</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>Progression des exécutions</translation>
    </message>
    <message>
        <source>Histogram of the results</source>
        <translation>Histogramme des résultats</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Run %1 of %2 goes on</source>
        <extracomment>&quot;Run&quot; is a noun. %1, %2: numbers</extracomment>
        <translation>Exécution %1 sur %2 en cours</translation>
    </message>
    <message>
        <source>Each run is a real one, with processes and threads of its own; nothing is drawn meanwhile.</source>
        <translation>Chaque exécution est réelle, avec ses propres processus et threads&#xa0;; rien n’est dessiné pendant ce temps.</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>Exécutions faites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs.</source>
        <translation>Arrêté&#xa0;; exécutions faites&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>How often the counters came out how is drawn here: a race loses another number of updates in every run.</source>
        <translation>Ici se dessine combien d’exécutions ont donné chaque résultat des compteurs&#xa0;: une situation de compétition perd à chaque exécution un nombre différent de mises à jour.</translation>
    </message>
    <message>
        <source>No task of this plan increments a shared variable: there is nothing to count. Try race-two or race-many.</source>
        <translation>Aucune tâche de ce plan n’incrémente de variable partagée&#xa0;: il n’y a rien à compter. Essayez race-two ou race-many.</translation>
    </message>
    <message>
        <source>Run %1 &amp;times</source>
        <extracomment>Button; &quot;run&quot; is a verb. %1: a number, at least 2</extracomment>
        <translation>&amp;Lancer %1 fois</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>Ouvrez d’abord un plan</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>Une autre exécution est en cours dans la fenêtre&#xa0;: attendez sa fin ou arrêtez-la</translation>
    </message>
</context>
<context>
    <name>brigade::app::ResultsPanel</name>
    <message>
        <source>Figures of the run</source>
        <translation>Chiffres de l’exécution</translation>
    </message>
    <message>
        <source>The figures of a run stand here when there has been one.</source>
        <translation>Les chiffres d’une exécution s’affichent ici quand il y en a eu une.</translation>
    </message>
    <message>
        <source>%1 events were dropped: these figures are incomplete.</source>
        <translation>Événements omis&#xa0;: %1. Ces chiffres sont incomplets.</translation>
    </message>
    <message>
        <source>The run was open to HTTP for long: its first %1 s (%L2 finished tasks) are no longer kept, and these figures are of what came after.</source>
        <translation>L’exécution a été longtemps ouverte en HTTP&#xa0;: ses %1 premières secondes (tâches terminées&#xa0;: %L2) ne sont plus conservées, et ces chiffres portent sur la suite.</translation>
    </message>
    <message>
        <source>The run goes on; the figures up to now:</source>
        <translation>L’exécution est en cours&#xa0;; les chiffres jusqu’ici&#xa0;:</translation>
    </message>
    <message>
        <source>The run goes on; its figures come at the end.</source>
        <translation>L’exécution est en cours&#xa0;; ses chiffres viennent à la fin.</translation>
    </message>
    <message>
        <source>Choose a figure: what it means stands here.</source>
        <translation>Choisissez un chiffre&#xa0;: ce qu’il signifie s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>brigade::app::RunsPanel</name>
    <message>
        <source>Sho&amp;w again</source>
        <translation>Rev&amp;oir</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>Button, a verb: compares the two chosen runs</extracomment>
        <translation>Co&amp;mparer</translation>
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
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>The chosen run in the window (double click)</source>
        <translation>L’exécution choisie dans la fenêtre (double clic)</translation>
    </message>
    <message>
        <source>Choose two runs (Ctrl and click): both on one time axis</source>
        <translation>Choisissez deux exécutions (Ctrl et clic)&#xa0;: les deux sur un même axe de temps</translation>
    </message>
    <message>
        <source>Every run is kept here while Brigade is open, to be shown again or compared.</source>
        <translation>Chaque exécution est gardée ici tant que Brigade est ouvert, pour être revue ou comparée.</translation>
    </message>
    <message>
        <source>The oldest, 1 to %1, are no longer kept: save a recording of what you need.</source>
        <translation>Les plus anciennes, de 1 à %1, ne sont plus gardées&#xa0;: sauvegardez l’enregistrement de celles dont vous avez besoin.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>A plan to start from. Click, or Enter, opens it.</source>
        <translation>Un plan pour commencer. Un clic, ou Entrée, l’ouvre.</translation>
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
        <translation>%1&#xa0;: écriture impossible</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeActions</name>
    <message>
        <source>Open to &amp;HTTP</source>
        <extracomment>Menu, a verb: runs the plan, and browsers can send it requests</extracomment>
        <translation>Ouvrir en &amp;HTTP</translation>
    </message>
    <message>
        <source>Open to HTTP, with the plan&apos;s c&amp;ustomers</source>
        <extracomment>The plan&apos;s customers: the requests that the plan itself makes</extracomment>
        <translation>Ouvrir en HTTP, avec les &amp;clients du plan</translation>
    </message>
    <message>
        <source>Every task becomes an address that a browser, curl or a load generator on this machine can ask; Stop closes it (Ctrl+Shift+F5)</source>
        <translation>Chaque tâche devient une adresse qu’un navigateur, curl ou un générateur de charge sur cette machine peut interroger&#xa0;; «&#xa0;Arrêter&#xa0;» la ferme (Ctrl+Maj+F5)</translation>
    </message>
    <message>
        <source>As above, and the plan&apos;s own arrivals come too</source>
        <translation>Comme ci-dessus, et les arrivées du plan viennent aussi</translation>
    </message>
    <message>
        <source>Only a plan with an event loop (mode &quot;async&quot;) can be open to HTTP: the loop reads the requests. Try one of the Uvicorn or FastAPI scenarios.</source>
        <translation>Seul un plan avec une boucle d’événements (mode &quot;async&quot;) peut être ouvert en HTTP&#xa0;: la boucle lit les requêtes. Essayez un des scénarios Uvicorn ou FastAPI.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeBar</name>
    <message>
        <source>Copy a curl line</source>
        <translation>Copier une ligne curl</translation>
    </message>
    <message>
        <source>Copy a load-generator line</source>
        <translation>Copier une ligne de générateur de charge</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button, a verb: ends the run</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <extracomment>&quot;Open&quot; is an adjective, as of a shop. %1: an address such as http://127.0.0.1:8080</extracomment>
        <translation>Ouvert à %1</translation>
    </message>
    <message>
        <source>Closed to new requests. Still in hand, and being finished: %L1</source>
        <translation>Fermé aux nouvelles requêtes. Encore en cours, et menées à leur fin&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Arrêter tout de suite</translation>
    </message>
</context>
<context>
    <name>brigade::app::StepDialog</name>
    <message>
        <source>Take a s&amp;maller version</source>
        <translation>Prendre une version réd&amp;uite</translation>
    </message>
    <message>
        <source>You are the scheduler</source>
        <translation>Vous êtes l’ordonnanceur</translation>
    </message>
    <message>
        <source>Pla&amp;y:</source>
        <extracomment>A verb, before a list of challenges</extracomment>
        <translation>&amp;Jouer&#xa0;:</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>Le plan en Python</translation>
    </message>
    <message>
        <source>The same with two increments each and two of each task</source>
        <translation>Le même avec deux incréments chacun et deux de chaque tâche</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Runs all choices but the last again (Backspace)</source>
        <translation>Rejoue tous les choix sauf le dernier (Retour arrière)</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>From the start (Home)</source>
        <translation>Depuis le début (Début)</translation>
    </message>
    <message>
        <source>Play ra&amp;ndom</source>
        <translation>Jouer au &amp;hasard</translation>
    </message>
    <message>
        <source>Somebody who may move is chosen, until it is over</source>
        <translation>On choisit quelqu’un qui peut jouer, jusqu’à la fin</translation>
    </message>
    <message>
        <source>Play r&amp;ound robin</source>
        <translation>Jouer à &amp;tour de rôle</translation>
    </message>
    <message>
        <source>One after the other in turn, until it is over</source>
        <translation>L’un après l’autre à son tour, jusqu’à la fin</translation>
    </message>
    <message>
        <source>&amp;Try all</source>
        <extracomment>Button, a verb: runs every interleaving; keep it short</extracomment>
        <translation>Tout &amp;essayer</translation>
    </message>
    <message>
        <source>Really runs every interleaving and counts what comes of them</source>
        <translation>Exécute réellement chaque entrelacement et compte ce qui en sort</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The choices as text (Ctrl+C)</source>
        <translation>Les choix en texte (Ctrl+C)</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Plays the choices on the clipboard (Ctrl+V)</source>
        <translation>Joue les choix du presse-papiers (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>The choices and their plan into a file (Ctrl+S)</source>
        <translation>Les choix et leur plan dans un fichier (Ctrl+S)</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>Ou&amp;vrir…</translation>
    </message>
    <message>
        <source>Plays what was saved (Ctrl+O)</source>
        <translation>Joue ce qui a été enregistré (Ctrl+O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>The interleaving as a picture or a table</source>
        <translation>L’entrelacement en image ou en tableau</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The plan of the window: %1</source>
        <translation>Le plan de la fenêtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the plan of the window with two increments each, so that every moment can be chosen.</source>
        <translation>C’est le plan de la fenêtre avec deux incréments chacun, pour que chaque instant puisse être choisi.</translation>
    </message>
    <message>
        <source>This plan cannot be played: %1.</source>
        <extracomment>%1: the reason, without a full stop</extracomment>
        <translation>Ce plan ne peut pas être joué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose who moves: click a card, or press its number.</source>
        <translation>Choisissez qui joue&#xa0;: cliquez sur une carte, ou tapez son numéro.</translation>
    </message>
    <message>
        <source>Choice %1 cannot be made there: the list was played up to it.</source>
        <translation>Le choix %1 n’est pas possible à cet endroit&#xa0;: la liste a été jouée jusque-là.</translation>
    </message>
    <message>
        <source>Choices so far: %1</source>
        <extracomment>%1: numbers of threads such as &quot;1 2 2 1&quot;; or &quot;none&quot;: no choice</extracomment>
        <translation>Choix jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>Enregistrer les choix</translation>
    </message>
    <message>
        <source>Choices (*.json)</source>
        <translation>Choix (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open choices</source>
        <translation>Ouvrir des choix</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>Ce qui a été ouvert</translation>
    </message>
    <message>
        <source>Export the interleaving</source>
        <translation>Exporter l’entrelacement</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;Tables (*.csv)</source>
        <translation>Images (*.png *.svg *.pdf);;Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>It is over. Undo takes a move back; Restart begins anew.</source>
        <translation>C’est fini. «&#xa0;Annuler&#xa0;» reprend le dernier coup&#xa0;; «&#xa0;Recommencer&#xa0;» repart du début.</translation>
    </message>
</context>
<context>
    <name>brigade::app::StreetView</name>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>This is the end. To see it work, drag the slider below or press Ctrl+Space</source>
        <translation>C’est la fin. Pour voir le travail, faites glisser le curseur ci-dessous ou appuyez sur Ctrl+Espace</translation>
    </message>
    <message>
        <source>To look back, drag the slider below</source>
        <translation>Pour regarder en arrière, faites glisser le curseur ci-dessous</translation>
    </message>
    <message>
        <source>Look back: Ctrl+Space</source>
        <translation>Revoir&#xa0;: Ctrl+Espace</translation>
    </message>
    <message>
        <source>%1 × – double click: all of it</source>
        <translation>%1 × – double clic&#xa0;: la voir entière</translation>
    </message>
    <message>
        <source>&amp;No longer follow %1</source>
        <extracomment>Menu. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;; follow: point out in all pictures</extracomment>
        <translation>&amp;Ne plus suivre %1</translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation>&amp;Suivre %1</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>&amp;Plus près</translation>
    </message>
    <message>
        <source>Fa&amp;rther</source>
        <translation>Plus &amp;loin</translation>
    </message>
    <message>
        <source>The &amp;whole street</source>
        <translation>&amp;Toute la rue</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepChartView</name>
    <message>
        <source>Chart of the sweep</source>
        <translation>Graphique du balayage</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepDialog</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>%1: a notice; %n: how many more notices there are</extracomment>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>&amp;Montrer dans la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>A noun: runs with one value of the plan after another</extracomment>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>Les chiffres obtenus jusqu’ici restent (Échap)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Progression du balayage</translation>
    </message>
    <message>
        <source>Choose a key of the plan and the values it takes, then press Start: each value is run several times, quietly, and its figures are drawn here.</source>
        <translation>Choisissez une clé du plan et les valeurs qu’elle prend, puis appuyez sur Démarrer&#xa0;: chaque valeur est exécutée plusieurs fois, sans affichage, et ses chiffres sont dessinés ici.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The plan of the chosen value, with its last run (double click in the table)</source>
        <translation>Le plan de la valeur choisie, avec sa dernière exécution (double clic dans le tableau)</translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation>Exporter le balayage</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <translation>%1, selon «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The first run goes on…</source>
        <translation>La première exécution est en cours…</translation>
    </message>
    <message>
        <source>No run of any value was finished.</source>
        <translation>Aucune exécution d’aucune valeur n’a abouti.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Round %1 of %2: running %3 (run %4 of %5)</source>
        <extracomment>%1, %2, %4, %5: numbers; %3: such as &quot;threads=4&quot;</extracomment>
        <translation>Tour %1 sur %2&#xa0;: %3 (exécution %4 sur %5)</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>Exécutions faites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs; the figures are of those.</source>
        <translation>Arrêté&#xa0;; exécutions faites&#xa0;: %1 sur %2. Les chiffres portent sur celles-ci.</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>Ouvrez d’abord un plan</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>Une autre exécution est en cours dans la fenêtre&#xa0;: attendez sa fin ou arrêtez-la</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepForm</name>
    <message>
        <source>A key of the plan as in its JSON, with dots: tasks.salad.count</source>
        <translation>Une clé du plan comme dans son JSON, avec des points&#xa0;: tasks.salad.count</translation>
    </message>
    <message>
        <source>From 1 to 8: 1..8; every second one: 1..8:2; or a list: 1,2,4,8</source>
        <translation>De 1 à 8&#xa0;: 1..8&#xa0;; une sur deux&#xa0;: 1..8:2&#xa0;; ou une liste&#xa0;: 1,2,4,8</translation>
    </message>
    <message>
        <source>All values are run once, then all of them again: a noisy minute does not hit one value only. A knee needs three.</source>
        <translation>Toutes les valeurs sont exécutées une fois, puis toutes de nouveau&#xa0;: une minute bruitée ne touche pas qu’une valeur. Un coude en demande trois.</translation>
    </message>
    <message>
        <source>&amp;Key of the plan:</source>
        <extracomment>A key of the plan&apos;s JSON, such as &quot;threads&quot;</extracomment>
        <translation>&amp;Clé du plan&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valeurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Runs of each value:</source>
        <extracomment>A plural noun: how often each value is run</extracomment>
        <translation>E&amp;xécutions par valeur&#xa0;:</translation>
    </message>
    <message>
        <source>Choose a key, or type one.</source>
        <translation>Choisissez une clé, ou tapez-en une.</translation>
    </message>
    <message>
        <source>%1 values, %2 runs in all</source>
        <translation>Valeurs&#xa0;: %1, exécutions en tout&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepTable</name>
    <message>
        <source>%1 (%2 unfinished)</source>
        <extracomment>%1: a count of runs; %2: how many more did not finish</extracomment>
        <translation>%1 (inachevées&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Figures of the sweep</source>
        <translation>Chiffres du balayage</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Heads of narrow columns: keep them short</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>&quot;Median&quot;, &quot;Least&quot;, &quot;Most&quot;: of the runs of one value</extracomment>
        <translation>Médiane</translation>
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
        <translation>Idéal</translation>
    </message>
    <message>
        <source>Tasks/s</source>
        <extracomment>Head of a narrow column: tasks done per second</extracomment>
        <translation>Tâches/s</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Makespan of the runs of this value</source>
        <translation>Durée totale des exécutions de cette valeur</translation>
    </message>
    <message>
        <source>Tasks done per second</source>
        <translation>Tâches terminées par seconde</translation>
    </message>
    <message>
        <source>Latency: 99 % of the tasks were done within this time</source>
        <translation>Latence&#xa0;: 99&#xa0;% des tâches étaient terminées dans ce délai</translation>
    </message>
    <message>
        <source>Predicted: the longest task, or the CPU work on all cores without a GIL</source>
        <translation>Prévu&#xa0;: la tâche la plus longue, ou le travail CPU sur tous les cœurs sans GIL</translation>
    </message>
    <message>
        <source>Predicted: what all cores could do, and no more than arrives</source>
        <translation>Prévu&#xa0;: ce que tous les cœurs pourraient faire, et pas plus que ce qui arrive</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>Le coude</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelinePanel</name>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Pistes de la chronologie</translation>
    </message>
    <message>
        <source>The whole run in the timeline (Home)</source>
        <translation>Toute l’exécution dans la chronologie (Début)</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What every thread did, over time, is drawn here during a run.</source>
        <translation>Ce qu’a fait chaque thread, dans le temps, est dessiné ici pendant une exécution.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move; with Shift: measure. Click: the street at that moment, on a name: fold the lanes.
Keys: W S zoom, A D move, Up Down follow, F fits the selection, M sets a mark, Home shows all, Backspace goes back.</source>
        <translation>Molette&#xa0;: zoom. Glisser&#xa0;: déplacer&#xa0;; avec Maj&#xa0;: mesurer. Clic&#xa0;: la rue à cet instant&#xa0;; sur un nom&#xa0;: plier les pistes.
Touches&#xa0;: W S zoom, A D déplacer, Haut Bas suivre, F ajuste à la sélection, M pose une marque, Début montre tout, Retour arrière revient.</translation>
    </message>
    <message>
        <source>%1 traced updates here, %2 of them lost</source>
        <translation>mises à jour tracées ici&#xa0;: %1, dont perdues&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Fit the selection</source>
        <translation>&amp;Ajuster à la sélection</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout montrer</translation>
    </message>
    <message>
        <source>&amp;Mark, or no longer</source>
        <translation>&amp;Marquer, ou ne plus marquer</translation>
    </message>
    <message>
        <source>Measured range &amp;begins here</source>
        <translation>La plage mesurée &amp;commence ici</translation>
    </message>
    <message>
        <source>Measured range &amp;ends here</source>
        <translation>La plage mesurée &amp;finit ici</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold what is followed</source>
        <translation>&amp;Plier ou déplier ce qui est suivi</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>To&amp;ut plier</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>Intervals in this pixel: %1; the first of them:</source>
        <translation>Intervalles dans ce pixel&#xa0;: %1&#xa0;; le premier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>brigade::app::ViewMenu</name>
    <message>
        <source>&amp;Restaurant words</source>
        <translation>&amp;Mots du restaurant</translation>
    </message>
    <message>
        <source>Com&amp;puter words</source>
        <translation>Mots de l’&amp;informatique</translation>
    </message>
    <message>
        <source>&amp;System&apos;s colours</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>High co&amp;ntrast</source>
        <translation>C&amp;ontraste élevé</translation>
    </message>
    <message>
        <source>Chefs &amp;walk</source>
        <translation>Les cuisinie&amp;rs marchent</translation>
    </message>
    <message>
        <source>Off: they change places at once</source>
        <translation>Non&#xa0;: ils changent de place d’un coup</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Langue du &amp;système</translation>
    </message>
</context>
<context>
    <name>brigade::app::WordsDialog</name>
    <message>
        <source>Words, and where the analogy stops</source>
        <translation>Les mots, et où l’analogie s’arrête</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <extracomment>Heads of columns: the word of the kitchen, that of computers</extracomment>
        <translation>Restaurant</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Où elle s’arrête</translation>
    </message>
    <message>
        <source>The restaurant helps to see. Where it would mislead, the last column says so.</source>
        <translation>Le restaurant aide à voir. Là où il tromperait, la dernière colonne le dit.</translation>
    </message>
</context>
</TS>
