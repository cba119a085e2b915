<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>windows, drawings, files</source>
        <translation>ventanas, dibujos, archivos</translation>
    </message>
    <message>
        <source>Asio, Beast, Interprocess, JSON</source>
        <translation>Asio, Beast, Interprocess, JSON</translation>
    </message>
    <message>
        <source>in the packages for Windows: libstdc++, libgcc</source>
        <translation>en los paquetes para Windows: libstdc++, libgcc</translation>
    </message>
    <message>
        <source>in the packages for Windows</source>
        <translation>en los paquetes para Windows</translation>
    </message>
    <message>
        <source>fonts of the system, where it has them; none comes with Brigade</source>
        <translation>fuentes del sistema, si las tiene; ninguna viene con Brigade</translation>
    </message>
    <message>
        <source>its GIL&apos;s algorithm, written anew; no line of it comes with Brigade</source>
        <translation>el algoritmo de su GIL, escrito de nuevo; ni una línea suya viene con Brigade</translation>
    </message>
</context>
<context>
    <name>AnalogyLimits</name>
    <message>
        <source>Other programs live in the same town and use its stoves; a virtual machine may only believe that they are its own.</source>
        <translation>Otros programas viven en la misma ciudad y usan sus fogones; una máquina virtual quizá solo crea que son suyos.</translation>
    </message>
    <message>
        <source>A core has no speed of its own: turbo, heat and a twin on the same silicon (SMT) change it while you look. And it works faster for whom it knows: his data are still in its caches.</source>
        <translation>Un núcleo no tiene una velocidad fija: el turbo, el calor y un gemelo en el mismo silicio (SMT) la cambian mientras miras. Y trabaja más rápido para quien ya conoce: sus datos siguen en las cachés.</translation>
    </message>
    <message>
        <source>Opening a restaurant takes months, a process is there in about a millisecond. And processes can share memory if they ask for it.</source>
        <translation>Abrir un restaurante lleva meses; un proceso está listo en un milisegundo, más o menos. Y los procesos pueden compartir memoria si lo piden.</translation>
    </message>
    <message>
        <source>Two processes may see the same page of memory until one of them writes to it; no larder stands in two houses.</source>
        <translation>Dos procesos pueden ver la misma página de memoria hasta que uno escribe en ella; ninguna despensa está en dos casas.</translation>
    </message>
    <message>
        <source>A chef walks to the stove himself; a thread is put on a core and taken off again by the operating system, in the middle of a word, unasked.</source>
        <translation>Un cocinero va al fogón por su propio pie; a un hilo, el sistema operativo lo pone en un núcleo y lo retira de él a mitad de palabra y sin preguntar.</translation>
    </message>
    <message>
        <source>A jar is either here or there. A variable can be in several caches at once, and without synchronisation one core may see an old value.</source>
        <translation>Un tarro está aquí o está allí. Una variable puede estar en varias cachés a la vez, y sin sincronización un núcleo puede ver un valor viejo.</translation>
    </message>
    <message>
        <source>Two chefs notice that their hands meet; two threads notice nothing, and the wrong total looks like any other number.</source>
        <translation>Dos cocineros notan que sus manos se tocan; dos hilos no notan nada, y el total equivocado parece un número como cualquier otro.</translation>
    </message>
    <message>
        <source>The key does not guard the cupboard: whoever forgets to ask for it opens the door all the same. A lock is an agreement.</source>
        <translation>La llave no protege el armario: quien olvida pedirla abre la puerta igualmente. Un lock es un acuerdo.</translation>
    </message>
    <message>
        <source>People leave a bathroom when they are done. The GIL&apos;s holder is asked to leave after the switch interval and goes back to the queue. It also guards only the interpreter: native code can work outside.</source>
        <translation>La gente sale de un baño cuando termina. A quien tiene el GIL se le pide que salga tras el intervalo de cambio, y vuelve a la cola. Además, solo protege al intérprete: el código nativo puede trabajar fuera.</translation>
    </message>
    <message>
        <source>Nobody cooks in a bathroom; here only its holder does. What the picture gets right is the queue.</source>
        <translation>Nadie cocina en un baño; aquí solo cocina quien está dentro. Lo que la imagen acierta es la cola.</translation>
    </message>
    <message>
        <source>The knock does not open the door: the holder looks up only between two steps of the interpreter, so a long step makes everybody wait longer.</source>
        <translation>La llamada no abre la puerta: quien está dentro solo levanta la vista entre dos pasos del intérprete, así que un paso largo hace esperar más a todos.</translation>
    </message>
    <message>
        <source>A chef beside the oven could do something else; a blocked thread cannot. It does not exist for the scheduler until the answer is there.</source>
        <translation>Un cocinero junto al horno podría hacer otra cosa; un hilo bloqueado, no. Para el planificador no existe hasta que llega la respuesta.</translation>
    </message>
    <message>
        <source>Guests wait about as long for the same dish; tasks of one kind can differ a thousandfold, and the slowest hundredth is what users remember.</source>
        <translation>Los comensales esperan más o menos lo mismo por el mismo plato; las tareas de un mismo tipo pueden diferir en un factor de mil, y los usuarios recuerdan el uno por ciento más lento.</translation>
    </message>
    <message>
        <source>A rail is full when it is full. A queue without a bound grows until the memory is gone, and hides for a long time that nobody keeps up.</source>
        <translation>Un riel está lleno cuando está lleno. Una cola sin límite crece hasta acabar con la memoria, y oculta durante mucho tiempo que nadie da abasto.</translation>
    </message>
    <message>
        <source>Chefs in one kitchen get in each other&apos;s way only by elbows; threads also by caches, locks and the GIL, without anybody seeing it.</source>
        <translation>En una cocina, los cocineros solo se estorban con los codos; los hilos, también con las cachés, los locks y el GIL, sin que nadie lo vea.</translation>
    </message>
    <message>
        <source>Hiring takes weeks, creating a thread some ten microseconds. It is not the hiring that hurts, it is a thousand of them at two stoves.</source>
        <translation>Contratar lleva semanas; crear un hilo, unas decenas de microsegundos. Lo que duele no es contratar: es tener a mil ante dos fogones.</translation>
    </message>
    <message>
        <source>A head waiter can look over his shoulder while he talks. An event loop cannot: while one callback runs, nothing else happens at all.</source>
        <translation>Un maître puede mirar por encima del hombro mientras habla. Un bucle de eventos no: mientras corre un callback, no pasa absolutamente nada más.</translation>
    </message>
    <message>
        <source>A ticket can be taken away at any time; a coroutine gives control back only where it says await, never in between.</source>
        <translation>Un ticket se puede retirar en cualquier momento; una corrutina solo devuelve el control donde dice await, nunca en otro punto.</translation>
    </message>
    <message>
        <source>await does not always put the ticket aside: if what it waits for is there already, the same task simply goes on.</source>
        <translation>await no siempre aparta el ticket: si lo que espera ya está, la misma tarea simplemente sigue.</translation>
    </message>
    <message>
        <source>The courier&apos;s way takes microseconds; it is the packing and unpacking that costs, and it takes the time of those who could cook.</source>
        <translation>El viaje del mensajero tarda microsegundos; lo que cuesta es empaquetar y desempaquetar, y ese tiempo se lo quita a quienes podrían cocinar.</translation>
    </message>
    <message>
        <source>Guests choose a branch; requests are dealt out by the operating system, and not evenly.</source>
        <translation>Los comensales eligen sucursal; las peticiones las reparte el sistema operativo, y no por igual.</translation>
    </message>
    <message>
        <source>After a fire nothing is left; after a crash the operating system takes everything back in order, and a new process is there at once. What was only in memory is gone in both.</source>
        <translation>Tras un incendio no queda nada; tras una caída, el sistema operativo lo recoge todo en orden y al momento hay un proceso nuevo. Lo que solo estaba en memoria se pierde en ambos casos.</translation>
    </message>
</context>
<context>
    <name>ChargeBook</name>
    <message>
        <source>Simple additions of one core</source>
        <translation>Sumas simples en un núcleo</translation>
    </message>
    <message>
        <source>billions a second</source>
        <translation>miles de millones por segundo</translation>
    </message>
    <message>
        <source>A core starts several independent additions in each tick of its clock; those that need each other&apos;s result come one a tick.</source>
        <translation>Un núcleo inicia varias sumas independientes en cada tic de su reloj; las que necesitan el resultado de otra salen a una por tic.</translation>
    </message>
    <message>
        <source>A system call</source>
        <translation>Una llamada al sistema</translation>
    </message>
    <message>
        <source>0.1 to 1 µs</source>
        <translation>0,1 a 1 µs</translation>
    </message>
    <message>
        <source>Into the kernel and back is some hundred ticks of the clock; what guards against leaks between programs adds to it, and not on every processor.</source>
        <translation>Ir al kernel y volver son unos cien tics de reloj; lo que protege contra fugas entre programas suma algo más, y no en todos los procesadores.</translation>
    </message>
    <message>
        <source>A lock that nobody else wants, and its unlock</source>
        <translation>Un lock que nadie más quiere: tomarlo y soltarlo</translation>
    </message>
    <message>
        <source>17 to 25 ns</source>
        <translation>17 a 25 ns</translation>
    </message>
    <message>
        <source>Two atomic instructions on a cache line that this core has already; the kernel is not asked.</source>
        <translation>Dos instrucciones atómicas sobre una línea de caché que este núcleo ya tiene; no se pregunta al kernel.</translation>
    </message>
    <message>
        <source>A lock that another core wants all the time</source>
        <translation>Un lock que otro núcleo quiere todo el tiempo</translation>
    </message>
    <message>
        <source>0.1 to 10 µs</source>
        <translation>0,1 a 10 µs</translation>
    </message>
    <message>
        <source>The lock&apos;s line moves between the cores, and who waits may be put to sleep; often whoever let go takes it again at once, which is cheap and unfair.</source>
        <translation>La línea del lock viaja entre los núcleos, y quien espera puede acabar dormido; a menudo quien lo soltó lo vuelve a tomar enseguida, lo que es barato e injusto.</translation>
    </message>
    <message>
        <source>A cache line from one core to another</source>
        <translation>Una línea de caché de un núcleo a otro</translation>
    </message>
    <message>
        <source>40 to 100 ns</source>
        <translation>40 a 100 ns</translation>
    </message>
    <message>
        <source>It depends on how far apart the two are: less between the halves of one physical core, which share their caches, several times more between sockets.</source>
        <translation>Depende de lo lejos que estén los dos: menos entre las mitades de un núcleo físico, que comparten cachés; varias veces más entre zócalos.</translation>
    </message>
    <message>
        <source>Context switch on one core</source>
        <translation>Cambio de contexto en un núcleo</translation>
    </message>
    <message>
        <source>1 to 5 µs</source>
        <translation>1 a 5 µs</translation>
    </message>
    <message>
        <source>The switch with the wake-up before it, through a condition variable; the caches stay warm here, as they would not between two large programs.</source>
        <translation>El cambio y el despertar que lo precede, mediante una variable de condición; aquí las cachés siguen calientes, cosa que no pasaría entre dos programas grandes.</translation>
    </message>
    <message>
        <source>Wake-up of a thread on another core</source>
        <translation>Despertar un hilo en otro núcleo</translation>
    </message>
    <message>
        <source>The other core was idle and has to be called by an interrupt; in a virtual machine that is a way out to the hypervisor and back.</source>
        <translation>El otro núcleo estaba inactivo y hay que llamarlo con una interrupción; en una máquina virtual, eso es salir al hipervisor y volver.</translation>
    </message>
    <message>
        <source>Hand-over of the GIL to who waits for it</source>
        <translation>Traspaso del GIL a quien lo espera</translation>
    </message>
    <message>
        <source>5 ms, the switch interval</source>
        <translation>5 ms, el intervalo de cambio</translation>
    </message>
    <message>
        <source>The interval is how long a computing thread may keep it; one that goes to wait lets go at once, and what is left is the wake-up of the next one.</source>
        <translation>El intervalo es lo que un hilo que calcula puede retenerlo; uno que se pone a esperar lo suelta enseguida, y solo queda despertar al siguiente.</translation>
    </message>
    <message>
        <source>Lateness of a sleep of 1 ms</source>
        <translation>Retraso de un sleep de 1 ms</translation>
    </message>
    <message>
        <source>up to a tick of 1 to 10 ms</source>
        <translation>hasta un tic de 1 a 10 ms</translation>
    </message>
    <message>
        <source>Timers of today do not wait for the next tick; Linux adds up to 50 µs on purpose, to wake up once for several sleepers.</source>
        <translation>Los temporizadores de hoy no esperan al siguiente tic; Linux añade a propósito hasta 50 µs, para despertar una sola vez a varios durmientes.</translation>
    </message>
    <message>
        <source>A thread, started and joined</source>
        <translation>Un hilo, del inicio al join</translation>
    </message>
    <message>
        <source>about 1 ms</source>
        <translation>aprox. 1 ms</translation>
    </message>
    <message>
        <source>Its stack is reserved and not filled, and nothing is copied; Python&apos;s threading.Thread takes about 120 µs, most of it in the interpreter.</source>
        <translation>Su pila se reserva sin llenarse y no se copia nada; threading.Thread de Python tarda unos 120 µs, la mayor parte en el intérprete.</translation>
    </message>
    <message>
        <source>1000 threads that live at once</source>
        <translation>1000 hilos vivos a la vez</translation>
    </message>
    <message>
        <source>about 1 s</source>
        <translation>aprox. 1 s</translation>
    </message>
    <message>
        <source>A thousand times the price of one, and a place for each to stand: the kernel wakes them one after another when they may go.</source>
        <translation>Mil veces el precio de uno, y sitio para todos a la vez: el kernel los despierta uno tras otro cuando pueden irse.</translation>
    </message>
    <message>
        <source>1000 threads: memory in use</source>
        <translation>1000 hilos: memoria en uso</translation>
    </message>
    <message>
        <source>about 1 GB</source>
        <translation>aprox. 1 GB</translation>
    </message>
    <message>
        <source>The stacks are reserved and not filled: only touched pages are in memory, two or so a thread; what the kernel keeps of each is not in this figure.</source>
        <translation>Las pilas se reservan sin llenarse: en memoria solo están las páginas tocadas, unas dos por hilo; lo que el kernel guarda de cada uno no entra en esta cifra.</translation>
    </message>
    <message>
        <source>1000 threads: memory reserved</source>
        <translation>1000 hilos: memoria reservada</translation>
    </message>
    <message>
        <source>Linux reserves 8 MB for a stack unless told otherwise, other systems 0.5 to 1 MB; reserved addresses cost next to nothing until they are touched.</source>
        <translation>Linux reserva 8 MB por pila si no se le dice otra cosa; otros sistemas, de 0,5 a 1 MB. Las direcciones reservadas no cuestan casi nada hasta que se tocan.</translation>
    </message>
    <message>
        <source>1000 small tasks, a thread each</source>
        <translation>1000 tareas pequeñas, un hilo por tarea</translation>
    </message>
    <message>
        <source>A thousand times what a thread costs, but most of them have ended before the next one is there, and the cores share the work.</source>
        <translation>Mil veces lo que cuesta un hilo, pero casi todos han terminado antes de que llegue el siguiente, y los núcleos se reparten el trabajo.</translation>
    </message>
    <message>
        <source>1000 small tasks, a pool of 4</source>
        <translation>1000 tareas pequeñas, un pool de 4</translation>
    </message>
    <message>
        <source>about 4 ms: four threads</source>
        <translation>aprox. 4 ms: cuatro hilos</translation>
    </message>
    <message>
        <source>Four threads are started and not a thousand; the rest is the queue, and waking who waits at it.</source>
        <translation>Se inician cuatro hilos y no mil; el resto es la cola, y despertar a quien espera en ella.</translation>
    </message>
    <message>
        <source>A process by fork, start to end</source>
        <translation>Un proceso con fork, de principio a fin</translation>
    </message>
    <message>
        <source>about 0.1 ms; Python&apos;s own 2 ms</source>
        <translation>aprox. 0,1 ms; el de Python, 2 ms</translation>
    </message>
    <message>
        <source>Only the tables of the memory are copied, so the price grows with the memory in use: little here, much in a large interpreter.</source>
        <translation>Solo se copian las tablas de la memoria, así que el precio crece con la memoria en uso: aquí poca, en un intérprete grande mucha.</translation>
    </message>
    <message>
        <source>A bare program (true), start to end</source>
        <translation>Un programa mínimo (true), de principio a fin</translation>
    </message>
    <message>
        <source>100 ms and more</source>
        <translation>100 ms o más</translation>
    </message>
    <message>
        <source>The textbook&apos;s figure is a Python process that imports a framework; a small native program is loaded and linked in about a millisecond.</source>
        <translation>La cifra del libro es la de un proceso de Python que importa un framework; un programa nativo pequeño se carga y enlaza en un milisegundo, más o menos.</translation>
    </message>
    <message>
        <source>A worker process, start to ready</source>
        <translation>Un proceso worker, del inicio a estar listo</translation>
    </message>
    <message>
        <source>A spawned process loads its program anew, where a forked one has it already; ours is native and small, and imports nothing.</source>
        <translation>Un proceso creado con spawn carga su programa de nuevo, mientras que uno creado con fork ya lo tiene; el nuestro es nativo y pequeño, y no importa nada.</translation>
    </message>
    <message>
        <source>A Python interpreter (python3 -c pass)</source>
        <translation>Un intérprete de Python (python3 -c pass)</translation>
    </message>
    <message>
        <source>This is the interpreter with its standard modules alone; what makes it 100 ms and more is the framework that a worker imports on top.</source>
        <translation>Esto es solo el intérprete con sus módulos estándar; lo que lo lleva a 100 ms o más es el framework que un worker importa encima.</translation>
    </message>
    <message>
        <source>100 B between threads, there and back</source>
        <translation>100 B entre hilos, ida y vuelta</translation>
    </message>
    <message>
        <source>about 90 µs in Python</source>
        <translation>aprox. 90 µs en Python</translation>
    </message>
    <message>
        <source>Python&apos;s queue.Queue pays for the interpreter and the GIL; here a pointer goes through a locked queue, and most of it is waking who waits.</source>
        <translation>queue.Queue de Python paga el intérprete y el GIL; aquí pasa un puntero por una cola con lock, y lo que más cuesta es despertar a quien espera.</translation>
    </message>
    <message>
        <source>1 MB between threads, there and back</source>
        <translation>1 MB entre hilos, ida y vuelta</translation>
    </message>
    <message>
        <source>Nothing is copied: only the pointer is handed over, so 1 MB costs what 100 B cost.</source>
        <translation>No se copia nada: solo se entrega el puntero, así que 1 MB cuesta lo mismo que 100 B.</translation>
    </message>
    <message>
        <source>100 MB between threads, there and back</source>
        <translation>100 MB entre hilos, ida y vuelta</translation>
    </message>
    <message>
        <source>Still only a pointer: threads share their memory, so the size does not matter until somebody reads it all.</source>
        <translation>Sigue siendo solo un puntero: los hilos comparten la memoria, así que el tamaño da igual hasta que alguien la lee entera.</translation>
    </message>
    <message>
        <source>100 B between processes, there and back</source>
        <translation>100 B entre procesos, ida y vuelta</translation>
    </message>
    <message>
        <source>75 to 90 µs in Python</source>
        <translation>75 a 90 µs en Python</translation>
    </message>
    <message>
        <source>Python packs and unpacks as well; here are two system calls on each side of a pipe, two small copies, and two wake-ups.</source>
        <translation>Python además empaqueta y desempaqueta; aquí hay dos llamadas al sistema a cada lado de una tubería, dos copias pequeñas y dos despertares.</translation>
    </message>
    <message>
        <source>1 MB between processes, there and back</source>
        <translation>1 MB entre procesos, ida y vuelta</translation>
    </message>
    <message>
        <source>1 to 2 ms in Python</source>
        <translation>1 a 2 ms en Python</translation>
    </message>
    <message>
        <source>A pipe holds 64 KB on Linux: the message goes in many pieces, each copied into the kernel and out again; Python packs it on top.</source>
        <translation>En Linux, en una tubería caben 64 KB: el mensaje va en muchos trozos, y cada uno se copia al kernel y se saca de él; Python además lo empaqueta.</translation>
    </message>
    <message>
        <source>100 MB between processes, there and back</source>
        <translation>100 MB entre procesos, ida y vuelta</translation>
    </message>
    <message>
        <source>0.16 to 0.47 s in Python</source>
        <translation>0,16 a 0,47 s en Python</translation>
    </message>
    <message>
        <source>Every byte is copied twice and both processes hold the whole message: the price is the memory&apos;s bandwidth, and it grows with the size.</source>
        <translation>Cada byte se copia dos veces y ambos procesos guardan el mensaje entero: el precio es el ancho de banda de la memoria, y crece con el tamaño.</translation>
    </message>
    <message>
        <source>not measured here: this system has no such thing, or does not say</source>
        <translation>sin medir aquí: este sistema no tiene tal cosa, o no lo dice</translation>
    </message>
    <message>
        <source>not measured here: it takes two cores, and there is one</source>
        <translation>sin medir aquí: hacen falta dos núcleos y hay uno</translation>
    </message>
    <message>
        <source>not measured here: the program was not found</source>
        <translation>sin medir aquí: no se encontró el programa</translation>
    </message>
    <message>
        <source>not measured: the system refused</source>
        <translation>sin medir: el sistema se negó</translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>measured here: median</source>
        <translation>medido aquí: mediana</translation>
    </message>
    <message>
        <source>its spread, 10 % to 90 %</source>
        <translation>su dispersión, 10&#xa0;% a 90&#xa0;%</translation>
    </message>
    <message>
        <source>the textbook&apos;s figure, hatched: from … to</source>
        <extracomment>In a legend. A bar: from the lower to the upper figure of textbooks</extracomment>
        <translation>la cifra del libro, rayada: de … a</translation>
    </message>
    <message>
        <source>the other result&apos;s median</source>
        <translation>la mediana del otro resultado</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>Lo que cobra esta máquina</translation>
    </message>
    <message>
        <source>Median here</source>
        <translation>Mediana aquí</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Head of a narrow column: what textbooks say</extracomment>
        <translation>Libro de texto</translation>
    </message>
    <message>
        <source>figures with ~ are noisy</source>
        <extracomment>Noisy: other programs disturbed the measurement</extracomment>
        <translation>las cifras con ~ tienen ruido</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>billion/s</source>
        <extracomment>A short unit after a number: 1,000,000,000 in each second</extracomment>
        <translation>mil millones/s</translation>
    </message>
    <message>
        <source>million/s</source>
        <translation>millones/s</translation>
    </message>
    <message>
        <source>noisy: the medians of its rounds differ by a factor of %1, though no other program was seen at work</source>
        <translation>con ruido: las medianas de sus rondas difieren en un factor de %1, aunque no se vio trabajar a ningún otro programa</translation>
    </message>
    <message>
        <source>noisy: others took %1 % of the cores</source>
        <translation>con ruido: otros ocuparon el %1&#xa0;% de los núcleos</translation>
    </message>
    <message>
        <source>, %1 % of it the hypervisor</source>
        <extracomment>Goes on after &quot;noisy: others took 12 % of the cores&quot;. %1: a number</extracomment>
        <translation>, del cual el %1&#xa0;% fue del hipervisor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range. %1, %2: values with their units, such as &quot;12 ns&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 of %2 cores</source>
        <translation>%1 de %2 núcleos</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>No figure is in both results.</source>
        <translation>Ninguna cifra está en los dos resultados.</translation>
    </message>
    <message>
        <source>All %1 medians are within 30 % of the other result&apos;s.</source>
        <translation>Todas las medianas (%1) están a menos de un 30&#xa0;% de las del otro resultado.</translation>
    </message>
    <message>
        <source>%1 of %2 medians are more than 30 % apart from the other result&apos;s; %3 of these were noisy in one of them.</source>
        <translation>Medianas a más de un 30&#xa0;% de las del otro resultado: %1 de %2; con ruido en uno de los dos: %3.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>not tried yet</source>
        <translation>aún sin probar</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>✔ proved here</source>
        <translation>✔ comprobado aquí</translation>
    </message>
    <message>
        <source>✖ did not show here</source>
        <translation>✖ aquí no se vio</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On a branch of the tree of questions, as is &quot;No&quot;: keep it short</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Run the proof: the same work, done in each way, here.</source>
        <translation>Ejecuta la prueba: el mismo trabajo, hecho de cada manera, aquí.</translation>
    </message>
    <message>
        <source>This machine cannot decide it.</source>
        <translation>Esta máquina no puede decidirlo.</translation>
    </message>
    <message>
        <source>✔ It held on this machine. Shorter is better.</source>
        <translation>✔ Se cumplió en esta máquina. Más corto es mejor.</translation>
    </message>
    <message>
        <source>✖ It did not hold this time. Other programs may have been at work: run it once more.</source>
        <translation>✖ Esta vez no se cumplió. Quizá trabajaban otros programas: ejecútala otra vez.</translation>
    </message>
    <message>
        <source> · %1 ×</source>
        <extracomment>After a time: how many times the first bar&apos;s. %1: a number such as 2.4</extracomment>
        <translation> · %1 ×</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a time: this machine has too few cores for it</extracomment>
        <translation>no en esta máquina</translation>
    </message>
</context>
<context>
    <name>CoresPicture</name>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Los %1 %2</translation>
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
        <translation>Este sistema no dice nada sobre el uso de sus %1.</translation>
    </message>
</context>
<context>
    <name>CourseReport</name>
    <message>
        <source>You said: %1.</source>
        <translation>Dijiste: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 answers right.</source>
        <translation>Respuestas acertadas: %1 de %2.</translation>
    </message>
    <message>
        <source>What I found out with Brigade</source>
        <translation>Lo que descubrí con Brigade</translation>
    </message>
    <message>
        <source>%1. Measured on this machine: %2, %3 of %4 cores, %5.</source>
        <extracomment>%1: date and time; %2: a processor; %3, %4: numbers; %5: a system</extracomment>
        <translation>%1. Medido en esta máquina: %2, %3 de %4 núcleos, %5.</translation>
    </message>
    <message>
        <source>Nothing has been predicted or measured yet.</source>
        <translation>Todavía no se ha predicho ni medido nada.</translation>
    </message>
    <message>
        <source>Brigade: predictions and results</source>
        <translation>Brigade: predicciones y resultados</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>Esta máquina no puede mostrarlo: tiene muy pocos núcleos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ Se cumplió&lt;/b&gt; en esta máquina.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✖ No se cumplió&lt;/b&gt; en esta máquina.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>not on this machine</source>
        <extracomment>In place of a figure: this machine has too few cores</extracomment>
        <translation>no en esta máquina</translation>
    </message>
    <message>
        <source>1  The core</source>
        <translation>1  El núcleo</translation>
    </message>
    <message>
        <source>2  Processes</source>
        <translation>2  Procesos</translation>
    </message>
    <message>
        <source>3  Threads</source>
        <translation>3  Hilos</translation>
    </message>
    <message>
        <source>4  The GIL</source>
        <translation>4  El GIL</translation>
    </message>
    <message>
        <source>5  Thread pools</source>
        <translation>5  Pools de hilos</translation>
    </message>
    <message>
        <source>6  The whole server</source>
        <translation>6  El servidor entero</translation>
    </message>
    <message>
        <source>7  Choosing</source>
        <translation>7  Elegir</translation>
    </message>
    <message>
        <source>8  The pictures</source>
        <translation>8  Las imágenes</translation>
    </message>
    <message>
        <source>Beyond</source>
        <extracomment>Part of the course: lessons that go further than the others</extracomment>
        <translation>Más allá</translation>
    </message>
    <message>
        <source>Mistakes worth making</source>
        <translation>Errores que vale la pena cometer</translation>
    </message>
    <message>
        <source>The question</source>
        <extracomment>Kinds of a lesson&apos;s steps; &quot;Read&quot; to &quot;Keep&quot; are verbs that tell the reader what to do</extracomment>
        <translation>La pregunta</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>Pruébalo tú</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Simplificado</translation>
    </message>
    <message>
        <source>The analogy</source>
        <translation>La analogía</translation>
    </message>
    <message>
        <source>This experiment wants %1 cores and may use %2 here. It is made with fewer. %3</source>
        <translation>Este experimento pide %1 núcleos y aquí puede usar %2. Se hace con menos. %3</translation>
    </message>
    <message>
        <source>This experiment needs %1 cores and may use %2 here. It is left out. %3</source>
        <translation>Este experimento necesita %1 núcleos y aquí puede usar %2. Se omite. %3</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ Right.&lt;/b&gt;</source>
        <extracomment>Verdict on a prediction, as is &quot;Not so.&quot;</extracomment>
        <translation>&lt;b&gt;✔ Correcto.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ Not so.&lt;/b&gt;</source>
        <translation>&lt;b&gt;✖ No es así.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>Dijiste: %1.</translation>
    </message>
    <message>
        <source>Here it is: %1.</source>
        <extracomment>After &quot;You said: 4 s.&quot; %1: what came out on this machine</extracomment>
        <translation>Lo correcto aquí: %1.</translation>
    </message>
    <message>
        <source>Textbook</source>
        <extracomment>Heads of three columns: what the textbook says, what you said, what came out</extracomment>
        <translation>Libro de texto</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Measured here</source>
        <translation>Medido aquí</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
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
        <translation>empieza la ejecución: se abre la barrera de salida</translation>
    </message>
    <message>
        <source>the run ends</source>
        <translation>termina la ejecución</translation>
    </message>
    <message>
        <source>the plan was changed during the run</source>
        <translation>el plan se cambió durante la ejecución</translation>
    </message>
    <message>
        <source>{process} is being started</source>
        <extracomment>{process}: such as &quot;Process 1&quot; or &quot;Restaurant 1&quot;; leave words in braces as they are</extracomment>
        <translation>{process} se está iniciando</translation>
    </message>
    <message>
        <source>{process} takes the place of one that crashed</source>
        <translation>{process} ocupa el lugar de uno que se cayó</translation>
    </message>
    <message>
        <source>{process} is ready</source>
        <translation>{process} está listo</translation>
    </message>
    <message>
        <source>{process} takes no more {tasks}</source>
        <extracomment>{tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>{process} no acepta más {tasks}</translation>
    </message>
    <message>
        <source>{process} has ended</source>
        <translation>{process} ha terminado</translation>
    </message>
    <message>
        <source>{process} has crashed</source>
        <translation>{process} se ha caído</translation>
    </message>
    <message>
        <source>{task} arrives</source>
        <extracomment>{task}: name of a task, or &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>{task} llega</translation>
    </message>
    <message>
        <source>{task} is handed to {process}</source>
        <translation>{task} se entrega a {process}</translation>
    </message>
    <message>
        <source>{task} comes back, to be handed out again</source>
        <translation>{task} vuelve, para repartirse de nuevo</translation>
    </message>
    <message>
        <source>{task} is lost</source>
        <translation>{task} se pierde</translation>
    </message>
    <message>
        <source>{task} is turned away: the queue is full</source>
        <translation>se rechaza {task}: la cola está llena</translation>
    </message>
    <message>
        <source>{task} is cancelled: the run ended before it began</source>
        <translation>se cancela {task}: la ejecución terminó antes de que empezara</translation>
    </message>
    <message>
        <source>a reading: how busy a {core} was</source>
        <extracomment>A reading: a measurement taken at this moment. {core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>una lectura: cuánto se usó un {core}</translation>
    </message>
    <message>
        <source>a reading: memory of {process}</source>
        <translation>una lectura: memoria de {process}</translation>
    </message>
    <message>
        <source>a reading: memory of {process}, shared pages by share</source>
        <extracomment>Memory that several processes share is counted for each in part</extracomment>
        <translation>una lectura: memoria de {process}, páginas compartidas a prorrata</translation>
    </message>
    <message>
        <source>a reading: context switches of {process}</source>
        <translation>una lectura: cambios de contexto de {process}</translation>
    </message>
    <message>
        <source>{thread} starts</source>
        <translation>{thread} empieza</translation>
    </message>
    <message>
        <source>{thread} has passed the start barrier</source>
        <translation>{thread} ha pasado la barrera de salida</translation>
    </message>
    <message>
        <source>{thread} ends</source>
        <translation>{thread} termina</translation>
    </message>
    <message>
        <source>puts {task} into the queue</source>
        <extracomment>Who does it (a chef or thread) stands in another column; so in those that follow</extracomment>
        <translation>pone {task} en la cola</translation>
    </message>
    <message>
        <source>takes {task} from the queue</source>
        <translation>toma {task} de la cola</translation>
    </message>
    <message>
        <source>gives {task} back</source>
        <translation>devuelve {task}</translation>
    </message>
    <message>
        <source>begins {task}</source>
        <translation>empieza {task}</translation>
    </message>
    <message>
        <source>has done {task}</source>
        <translation>ha hecho {task}</translation>
    </message>
    <message>
        <source>begins a step of {task}</source>
        <translation>empieza un paso de {task}</translation>
    </message>
    <message>
        <source>has done a step of {task}</source>
        <translation>ha hecho un paso de {task}</translation>
    </message>
    <message>
        <source>waits for {tasks}</source>
        <extracomment>Subject: a chef or thread that has nothing to do. {tasks}: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>espera {tasks}</translation>
    </message>
    <message>
        <source>waits for {tasks} no longer</source>
        <translation>ya no espera {tasks}</translation>
    </message>
    <message>
        <source>begins to wait for input or output</source>
        <translation>empieza a esperar entrada o salida</translation>
    </message>
    <message>
        <source>what it waited for is there</source>
        <translation>llegó lo que esperaba</translation>
    </message>
    <message>
        <source>begins native code, which needs no {gil}</source>
        <extracomment>Native code: not Python, needs no GIL. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>empieza código nativo, que no necesita el {gil}</translation>
    </message>
    <message>
        <source>ends native code</source>
        <translation>termina el código nativo</translation>
    </message>
    <message>
        <source>is taken off the {core}</source>
        <translation>lo quitan del {core}</translation>
    </message>
    <message>
        <source>is back on a {core}</source>
        <translation>ha vuelto a un {core}</translation>
    </message>
    <message>
        <source>moves to another {core}</source>
        <translation>pasa a otro {core}</translation>
    </message>
    <message>
        <source>sets {task} aside: it awaits</source>
        <extracomment>Subject: an event loop. &quot;Awaits&quot;: as Python&apos;s await does</extracomment>
        <translation>aparta {task}: espera con await</translation>
    </message>
    <message>
        <source>goes on with {task}</source>
        <translation>sigue con {task}</translation>
    </message>
    <message>
        <source>hands {task} back to the {loop}</source>
        <extracomment>Subject: a thread of the pool. {loop}: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>devuelve {task} al {loop}</translation>
    </message>
    <message>
        <source>the {loop} has nothing to do and waits</source>
        <translation>el {loop} no tiene nada que hacer y espera</translation>
    </message>
    <message>
        <source>the {loop} has something to do</source>
        <translation>el {loop} tiene algo que hacer</translation>
    </message>
    <message>
        <source>waits for the {gil}</source>
        <extracomment>Subject: a chef or thread. {gil}: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>espera el {gil}</translation>
    </message>
    <message>
        <source>has waited for the {gil} as long as the switch interval</source>
        <translation>ha esperado el {gil} tanto como el intervalo de cambio</translation>
    </message>
    <message>
        <source>is woken: the {gil} was let go</source>
        <translation>despierta: se soltó el {gil}</translation>
    </message>
    <message>
        <source>asks for the {gil} to be let go</source>
        <translation>pide que se suelte el {gil}</translation>
    </message>
    <message>
        <source>takes the {gil}</source>
        <translation>toma el {gil}</translation>
    </message>
    <message>
        <source>lets go of the {gil}</source>
        <translation>suelta el {gil}</translation>
    </message>
    <message>
        <source>waits until another has taken the {gil}</source>
        <translation>espera hasta que otro haya tomado el {gil}</translation>
    </message>
    <message>
        <source>another has taken the {gil}</source>
        <translation>otro ha tomado el {gil}</translation>
    </message>
    <message>
        <source>hears that it is asked for the {gil}</source>
        <extracomment>Subject: the holder, who notices that another one wants it</extracomment>
        <translation>se entera de que le piden el {gil}</translation>
    </message>
    <message>
        <source>waits for the {lock}</source>
        <extracomment>{lock}: &quot;lock&quot; or &quot;key&quot;, and perhaps its name</extracomment>
        <translation>espera: {lock}</translation>
    </message>
    <message>
        <source>takes the {lock}</source>
        <translation>toma: {lock}</translation>
    </message>
    <message>
        <source>gives back the {lock}</source>
        <translation>devuelve: {lock}</translation>
    </message>
    <message>
        <source>waits for the {lock} no longer</source>
        <translation>ya no espera: {lock}</translation>
    </message>
    <message>
        <source>deadlock: is one of a ring in which each waits for another</source>
        <translation>deadlock: está en un círculo en el que cada uno espera a otro</translation>
    </message>
    <message>
        <source>reads {variable}</source>
        <extracomment>{variable}: &quot;shared variable&quot; or &quot;ingredient&quot;</extracomment>
        <translation>lee: {variable}</translation>
    </message>
    <message>
        <source>writes {variable}</source>
        <translation>escribe: {variable}</translation>
    </message>
    <message>
        <source>adds to {variable} in one indivisible step</source>
        <translation>suma en un solo paso indivisible: {variable}</translation>
    </message>
    <message>
        <source>a total of {variable}</source>
        <translation>un total: {variable}</translation>
    </message>
    <message>
        <source>the load of {task} is being packed</source>
        <extracomment>Load: the data that go from one process to another</extracomment>
        <translation>la carga de {task} se está empaquetando</translation>
    </message>
    <message>
        <source>the load of {task} is packed</source>
        <translation>la carga de {task} está empaquetada</translation>
    </message>
    <message>
        <source>the load of {task} is being carried</source>
        <translation>la carga de {task} se está llevando</translation>
    </message>
    <message>
        <source>the load of {task} is on its way</source>
        <translation>la carga de {task} está en camino</translation>
    </message>
    <message>
        <source>unpacks the load of {task}</source>
        <translation>desempaqueta la carga de {task}</translation>
    </message>
    <message>
        <source>has unpacked the load of {task}</source>
        <translation>ha desempaquetado la carga de {task}</translation>
    </message>
    <message>
        <source>the system takes it off the {core}</source>
        <translation>el sistema lo quita del {core}</translation>
    </message>
    <message>
        <source>the system puts it on a {core}</source>
        <translation>el sistema lo pone en un {core}</translation>
    </message>
    <message>
        <source>Brigade itself</source>
        <translation>Brigade mismo</translation>
    </message>
    <message>
        <source>a reading: {core} time of {process}</source>
        <extracomment>{core}: &quot;core&quot; or &quot;stove&quot;</extracomment>
        <translation>una lectura: tiempo de {core} de {process}</translation>
    </message>
</context>
<context>
    <name>ExportPicture</name>
    <message>
        <source>at %1</source>
        <translation>a los %1</translation>
    </message>
    <message>
        <source>use of the %1</source>
        <translation>uso de los %1</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>others; 100 % is one %1</source>
        <translation>otros; 100&#xa0;% es un %1</translation>
    </message>
    <message>
        <source>%1: does not end in %2</source>
        <translation>%1: no termina en %2</translation>
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
        <translation>Imagen c&amp;lara…</translation>
    </message>
    <message>
        <source>&amp;Dark picture…</source>
        <translation>Imagen &amp;oscura…</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copiar la imagen</translation>
    </message>
    <message>
        <source>&amp;Table, a line for each run…</source>
        <translation>&amp;Tabla, una línea por ejecución…</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
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
        <translation>%1 veces</translation>
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
        <translation>Makespan</translation>
    </message>
    <message>
        <source>From the start to the end of the last task.</source>
        <translation>Desde el inicio hasta el fin de la última tarea.</translation>
    </message>
    <message>
        <source>Ideal</source>
        <extracomment>Name of a figure: the shortest time in which this machine could do it</extracomment>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest task.</source>
        <translation>El mayor de dos valores: todo el cálculo repartido entre los núcleos, o la tarea más larga.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>The tasks&apos; times, each alone, added up; divided by the makespan.</source>
        <translation>La suma de los tiempos de las tareas, cada una sola, dividida entre el makespan.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Time computed, of the time that the cores offered.</source>
        <translation>Tiempo de cálculo, respecto del tiempo que ofrecían los núcleos.</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Name of a figure, a noun: time that was computed</extracomment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Time on a core, all tasks together.</source>
        <translation>Tiempo en un núcleo, todas las tareas juntas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: tasks done; %2: tasks that arrived</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Name of a figure: how many tasks were lost with a crashed process</extracomment>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>Name of a figure: how many tasks were turned away, the queue being full</extracomment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Name of a figure: how many tasks had not begun when the run ended</extracomment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Por segundo</translation>
    </message>
    <message>
        <source>From arrival to the end; so many per cent took no longer.</source>
        <translation>Desde la llegada hasta el fin; ese porcentaje no tardó más.</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>Latencia, 50&#xa0;%</translation>
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
        <translation>la más larga</translation>
    </message>
    <message>
        <source>50 %: %1, 99 %: %2</source>
        <translation>50&#xa0;%: %1, 99&#xa0;%: %2</translation>
    </message>
    <message>
        <source>The latency of this kind alone.</source>
        <translation>La latencia de este tipo por sí solo.</translation>
    </message>
    <message>
        <source>Awaited</source>
        <extracomment>Name of a figure: time that tasks of an event loop waited, as Python&apos;s await does</extracomment>
        <translation>Con await</translation>
    </message>
    <message>
        <source>Waited for without keeping a thread, all tasks together.</source>
        <translation>Espera sin retener un hilo, todas las tareas juntas.</translation>
    </message>
    <message>
        <source>Longest without a break</source>
        <extracomment>Name of a figure: how long one task kept the event loop at most</extracomment>
        <translation>Máximo sin pausa</translation>
    </message>
    <message>
        <source>On one task; as long all others wait.</source>
        <translation>En una sola tarea; mientras tanto esperan todas las demás.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <extracomment>Name of a figure: how often one task kept the event loop for too long</extracomment>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>How often it was kept for 100 ms or more.</source>
        <translation>Cuántas veces quedó retenido 100 ms o más.</translation>
    </message>
    <message>
        <source>Time of all %1</source>
        <translation>Tiempo de todos los %1</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Cambios de contexto</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>How many threads were started in all.</source>
        <translation>Cuántos hilos se iniciaron en total.</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Máximo a la vez</translation>
    </message>
    <message>
        <source>Changes of hands</source>
        <extracomment>Name of a figure: how often the GIL went to another thread</extracomment>
        <translation>Cambios de manos</translation>
    </message>
    <message>
        <source>Taken by another thread than the one that released.</source>
        <translation>Lo tomó un hilo distinto del que lo soltó.</translation>
    </message>
    <message>
        <source>of these asked for</source>
        <extracomment>Below &quot;Changes of hands&quot;: how many of them another thread had asked for</extracomment>
        <translation>de ellos, pedidos</translation>
    </message>
    <message>
        <source>Somebody had waited for a switch interval.</source>
        <translation>Alguien había esperado un intervalo de cambio.</translation>
    </message>
    <message>
        <source>Waited for</source>
        <extracomment>Name of a figure: time that threads waited for the GIL</extracomment>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>What it should be after all updates, and what it was at the end.</source>
        <translation>Lo que debería valer tras todas las actualizaciones, y lo que valía al final.</translation>
    </message>
    <message>
        <source>of these</source>
        <extracomment>Below a shared variable: its value in each process</extracomment>
        <translation>desglose</translation>
    </message>
    <message>
        <source>Each has one of its own.</source>
        <translation>Cada uno tiene la suya propia.</translation>
    </message>
    <message>
        <source>Around updates, only the first few of each step are counted, and each that waited.</source>
        <translation>En torno a las actualizaciones, solo se cuentan las primeras de cada paso, y todas las que esperaron.</translation>
    </message>
    <message>
        <source>Loads</source>
        <extracomment>Name of a figure, a noun: data that went from one process to another</extracomment>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a count of loads; %2: a size such as 3.2 MB</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Packed in</source>
        <translation>Empaquetadas en</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Llevadas en</translation>
    </message>
    <message>
        <source>From the first byte to the last one in the pipe.</source>
        <translation>Del primer byte al último en la tubería.</translation>
    </message>
    <message>
        <source>Unpacked in</source>
        <translation>Desempaquetadas en</translation>
    </message>
    <message>
        <source>Deadlock</source>
        <translation>Deadlock</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them could ever go on. One was dismissed; the others went on.</source>
        <translation>Cada uno espera lo que tiene el siguiente: ninguno habría podido seguir jamás. Se retiró a uno; los demás siguieron.</translation>
    </message>
    <message>
        <source>Each waits for what the next one has: none of them can ever go on. Their waits were broken off, and their tasks have failed.</source>
        <translation>Cada uno espera lo que tiene el siguiente: ninguno podrá seguir jamás. Se cortaron sus esperas y sus tareas han fallado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Core&quot; or &quot;Stove&quot;; %2: its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <extracomment>%1: this run&apos;s share, such as 40 %; %2: the share of other programs</extracomment>
        <translation>%1, otros %2</translation>
    </message>
    <message>
        <source>Supplier %1</source>
        <extracomment>A process that answers over the network, as a supplier delivers. %1: its number</extracomment>
        <translation>Proveedor %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>pid %1</translation>
    </message>
    <message>
        <source>ready in %1</source>
        <translation>listo en %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source>Its number in the system, its start, the most memory it had resident, and its end.</source>
        <translation>Su número en el sistema, su inicio, la máxima memoria residente que tuvo y su final.</translation>
    </message>
    <message>
        <source>Trace</source>
        <extracomment>Heading, a noun: what was recorded of the run</extracomment>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Dropped</source>
        <extracomment>Name of a figure: events that found no room</extracomment>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Events that found no room; above 0 the figures are incomplete.</source>
        <translation>Eventos que no cupieron; por encima de 0, las cifras están incompletas.</translation>
    </message>
    <message>
        <source>Off the core by</source>
        <extracomment>How it is known that a thread was off its core; beside it &quot;the kernel&apos;s word&quot; or &quot;gaps&quot;</extracomment>
        <translation>Fuera del núcleo según</translation>
    </message>
    <message>
        <source>the kernel&apos;s word</source>
        <extracomment>Beside &quot;Off the core by&quot;. Gaps: in the times at which a thread was seen to work</extracomment>
        <translation>lo que dice el kernel</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>How it is known when a thread was off its core.</source>
        <translation>Cómo se sabe cuándo un hilo estaba fuera de su núcleo.</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Name of a figure, a noun; beside it: &quot;ends before the run did&quot;</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>ends before the run did</source>
        <translation>acaba antes que la ejecución</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Overhead</source>
        <extracomment>Name of a figure: time that the run itself took of the cores without running a task</extracomment>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>The part of the makespan in which this run was at work there; others: other programs, a hypervisor, and the overhead below.</source>
        <translation>La parte del makespan en que esta ejecución trabajó ahí; otros: otros programas, un hipervisor y la sobrecarga de abajo.</translation>
    </message>
    <message>
        <source>Time that Brigade itself had there beside the work: to wait, to wake up, to switch, to supervise and to draw.</source>
        <translation>Tiempo que Brigade mismo tuvo ahí aparte del trabajo: para esperar, despertar, cambiar, supervisar y dibujar.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 ejecución</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>%1: none lost</source>
        <extracomment>Beside a bar. %1: such as &quot;12 runs&quot;; none: no update</extracomment>
        <translation>%1: ninguna perdida</translation>
    </message>
    <message>
        <source>“%1” at the end: updates lost in %2 of %3 runs (least %4, median %5, most %6)</source>
        <extracomment>%1: name of a counter; %2, %3: counts of runs; %4 to %6: counts of lost updates</extracomment>
        <translation>«%1» al final: actualizaciones perdidas en %2 de %3 ejecuciones (mínimo %4, mediana %5, máximo %6)</translation>
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
        <translation>El %1 del tiempo en que los %2 podrían haber trabajado se fue en hacer cola ante el %3, %4 en total: solo avanza uno a la vez, por muchos que haya.</translation>
    </message>
    <message>
        <source>Only %1 of what %2 %3 could do was done. Another %4 brings another %5: for work that computes, that is what helps.</source>
        <extracomment>%1: a share; %2: a number; %3: &quot;cores&quot; or &quot;stoves&quot;; %4: &quot;process&quot; or &quot;restaurant&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Solo se hizo el %1 de lo que podían hacer %2 %3. Otro %4 trae otro %5: para trabajo que calcula, eso es lo que ayuda.</translation>
    </message>
    <message>
        <source>After a wait of about %1 a %2 queued %3 for the %4 (medians of %5 times). It would be quick itself, but those who compute do not let go before they are asked.</source>
        <extracomment>%1, %3: times; %2: &quot;thread&quot; or &quot;chef&quot;; %4: &quot;GIL&quot; or &quot;bathroom&quot;; %5: a count</extracomment>
        <translation>Tras una espera de unos %1, un %2 hizo cola %3 ante el %4 (medianas de %5 veces). Por sí solo sería rápido, pero quienes calculan no lo sueltan hasta que se les pide.</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they had no %3: %4 of them shared %5 %6. More of them finish nothing sooner.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: &quot;core&quot; or &quot;stove&quot;; %4, %5: numbers; %6: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>El %1 del tiempo en que los %2 podrían haber trabajado no tenían %3: eran %4 y compartían %5 %6. Con más, nada termina antes.</translation>
    </message>
    <message>
        <source>For the last %1 some of the %2 %3 had nothing left to do: %4 %5 cannot be shared out evenly. More equal or smaller pieces end together.</source>
        <extracomment>%1: a time; %2, %4: numbers; %3: &quot;cores&quot; or &quot;stoves&quot;; %5: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>Durante los últimos %1, a algunos de los %2 %3 ya no les quedaba nada que hacer: %4 %5 no se pueden repartir por igual. Trozos más iguales o más pequeños terminan a la vez.</translation>
    </message>
    <message>
        <source>Half of the %1 waited longer than %2 before anybody took them, and then took %3, mostly waiting. %4 %5 wait at the same time at most: here more of them help.</source>
        <extracomment>%1: &quot;tasks&quot; or &quot;orders&quot;; %2, %3: times; %4: a number; %5: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>La mitad de las %1 esperó más de %2 hasta que alguien las tomó, y luego tardó %3, casi todo espera. A la vez esperan, como máximo, %4 %5: aquí ayuda tener más.</translation>
    </message>
    <message>
        <source>%1 of the time in hand was waiting, and waits overlap: %2 instead of %3 one after the other. Whoever waits needs neither a %4 nor the %5.</source>
        <extracomment>%1: a share; %2, %3: times; %4: &quot;core&quot; or &quot;stove&quot;; %5: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>El %1 del tiempo de procesamiento fue espera, y las esperas se solapan: %2 en lugar de %3 una tras otra. Quien espera no necesita ni un %4 ni el %5.</translation>
    </message>
    <message>
        <source>it was %1 or more once</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time</extracomment>
        <translation>una vez fueron %1 o más</translation>
    </message>
    <message>
        <source>it was %1 or more %2 times</source>
        <extracomment>Goes on after &quot;One task (mail) kept the event loop for 2 s;&quot;. %1: a time; %2: a count</extracomment>
        <translation>%2 veces fueron %1 o más</translation>
    </message>
    <message>
        <source>One %1 (%2) kept the %3 for %4; %5. As long nothing else got on: no other %1 was looked at, however long it had been ready. What blocks or computes belongs with the %6.</source>
        <extracomment>%1: &quot;task&quot; or &quot;order&quot;; %2: its name; %3: &quot;event loop&quot; or &quot;head waiter&quot;; %4: a time; %5: such as &quot;it was 100 ms or more once&quot;; %6: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>Una %1 (%2) retuvo el %3 durante %4; %5. Mientras tanto no avanzó nada más: no se atendió ninguna otra %1, por mucho tiempo que llevara lista. Lo que bloquea o calcula es cosa de los %6.</translation>
    </message>
    <message>
        <source>%1 %2 waited in a ring, each for what the next one had: none could ever go on. Taken in the same order by all, the same locks never close a ring.</source>
        <extracomment>%1: a number; %2: &quot;threads&quot; or &quot;chefs&quot;</extracomment>
        <translation>%1 %2 esperaban en círculo, cada uno lo que tenía el siguiente: ninguno habría podido seguir jamás. Si todos toman los mismos locks en el mismo orden, nunca se cierra un círculo.</translation>
    </message>
    <message>
        <source>%1 of %2 updates of “%3” were lost: somebody wrote what he had worked out from a value that was no longer true. A lock around reading and writing, or one indivisible step, loses none.</source>
        <extracomment>%1, %2: counts; %3: name of a shared variable</extracomment>
        <translation>Se perdieron %1 de %2 actualizaciones de «%3»: alguien escribió lo que había calculado con un valor que ya no era cierto. Con un lock en torno a leer y escribir, o con un paso indivisible, no se pierde ninguna.</translation>
    </message>
    <message>
        <source>%1 of the time in which %2 could have worked they waited for a lock, %3 in all, most for “%4”: what it guards is done one after the other, however many there are. Hold it for less.</source>
        <extracomment>%1: a share; %2: &quot;threads&quot; or &quot;chefs&quot;; %3: a time; %4: name of a lock</extracomment>
        <translation>El %1 del tiempo en que los %2 podrían haber trabajado se fue en esperar un lock, %3 en total, sobre todo por «%4»: lo que protege se hace de uno en uno, por muchos que haya. Retenlo menos.</translation>
    </message>
    <message>
        <source>%1 of the time went into packing, carrying and unpacking (%2 for %3), and %4 into the %6 themselves. What is handed over within one %5 is not copied at all.</source>
        <extracomment>%1: a share; %2, %4: times; %3: a size; %5: &quot;process&quot; or &quot;restaurant&quot;; %6: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>El %1 del tiempo se fue en empaquetar, llevar y desempaquetar (%2 para %3), y %4 en las propias %6. Lo que se entrega dentro de un mismo %5 no se copia.</translation>
    </message>
    <message>
        <source>%1 %2 were lost with the %3 that held them; the others went on. A crash stays within its own %3.</source>
        <extracomment>%1: a count; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: &quot;process&quot; or &quot;restaurant&quot;</extracomment>
        <translation>Se perdieron %2 con el %3 que las tenía: %1; las demás siguieron. Una caída no sale de su propio %3.</translation>
    </message>
    <message>
        <source>Other programs took %1 of the %2: compare this run with care, or run it again when the machine is quiet.</source>
        <extracomment>%1: a share such as 40 %; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Otros programas ocuparon el %1 de los %2: compara esta ejecución con cuidado, o repítela cuando la máquina esté tranquila.</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: pictures and figures of this run are incomplete.</source>
        <translation>Eventos que no cupieron y faltan: %1. Las imágenes y cifras de esta ejecución están incompletas.</translation>
    </message>
    <message>
        <source>One at a time behind the %1</source>
        <extracomment>Title. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>De uno en uno por el %1</translation>
    </message>
    <message>
        <source>Too few %1 for work that computes</source>
        <extracomment>Title. %1: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>Pocos %1 para trabajo que calcula</translation>
    </message>
    <message>
        <source>Convoy behind the %1</source>
        <extracomment>Title. A convoy: the quick one is held up by slow ones. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Convoy tras el %1</translation>
    </message>
    <message>
        <source>More %1 than %2</source>
        <extracomment>Title. %1: &quot;threads&quot; or &quot;chefs&quot;; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Más %1 que %2</translation>
    </message>
    <message>
        <source>Idle %1 in the last round</source>
        <translation>Última ronda con %1 parados</translation>
    </message>
    <message>
        <source>Too few %1 for so much waiting</source>
        <translation>Pocos %1 para tanta espera</translation>
    </message>
    <message>
        <source>Waiting at the same time</source>
        <translation>Esperar a la vez</translation>
    </message>
    <message>
        <source>Lost in a crash</source>
        <translation>Perdidas en una caída</translation>
    </message>
    <message>
        <source>A deadlock</source>
        <translation>Un deadlock</translation>
    </message>
    <message>
        <source>Lost updates</source>
        <translation>Actualizaciones perdidas</translation>
    </message>
    <message>
        <source>One at a time behind a lock</source>
        <translation>De uno en uno por un lock</translation>
    </message>
    <message>
        <source>All the time spent on the way</source>
        <extracomment>Title. On the way: packing, carrying and unpacking data between processes</extracomment>
        <translation>Todo el tiempo, en el camino</translation>
    </message>
    <message>
        <source>A noisy machine</source>
        <translation>Una máquina con ruido</translation>
    </message>
    <message>
        <source>An incomplete record</source>
        <translation>Un registro incompleto</translation>
    </message>
    <message>
        <source>A blocked %1</source>
        <extracomment>Title. %1: &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>Un %1 bloqueado</translation>
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
        <translation>Flechas</translation>
    </message>
    <message>
        <source>to the chef on that side, and what he does in words</source>
        <translation>al cocinero de ese lado, y lo que hace en palabras</translation>
    </message>
    <message>
        <source>Return, Space</source>
        <translation>Intro, Espacio</translation>
    </message>
    <message>
        <source>follow that chef in every picture, or no longer</source>
        <translation>seguir a ese cocinero en todas las imágenes, o dejar de seguirlo</translation>
    </message>
    <message>
        <source>N, Shift+N</source>
        <translation>N, Mayús+N</translation>
    </message>
    <message>
        <source>follow the next chef, the one before</source>
        <translation>seguir al cocinero siguiente, al anterior</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+, -</translation>
    </message>
    <message>
        <source>closer, farther</source>
        <translation>acercar, alejar</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>move along the street</source>
        <translation>moverse por la calle</translation>
    </message>
    <message>
        <source>Home, 0</source>
        <translation>Inicio, 0</translation>
    </message>
    <message>
        <source>the whole street</source>
        <translation>toda la calle</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Tecla de menú, Mayús+F10</translation>
    </message>
    <message>
        <source>what can be done here</source>
        <translation>lo que se puede hacer aquí</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>follow the thread of the lane above, below</source>
        <translation>seguir el hilo del carril de arriba, de abajo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>choose what that thread does at the moment shown</source>
        <translation>elegir lo que hace ese hilo en el momento mostrado</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>to the event before, to the next one</source>
        <translation>al evento anterior, al siguiente</translation>
    </message>
    <message>
        <source>W, S</source>
        <translation>W, S</translation>
    </message>
    <message>
        <source>zoom in, out</source>
        <translation>acercar, alejar</translation>
    </message>
    <message>
        <source>A, D</source>
        <translation>A, D</translation>
    </message>
    <message>
        <source>move left, right</source>
        <translation>mover a la izquierda, a la derecha</translation>
    </message>
    <message>
        <source>F, Home</source>
        <translation>F, Inicio</translation>
    </message>
    <message>
        <source>fit the selection, show all</source>
        <translation>ajustar a la selección, mostrar todo</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>set a mark at the moment shown, or take it away</source>
        <translation>poner una marca en el momento mostrado, o quitarla</translation>
    </message>
    <message>
        <source>Comma, Full stop</source>
        <translation>Coma, Punto</translation>
    </message>
    <message>
        <source>to the mark before, to the next one</source>
        <translation>a la marca anterior, a la siguiente</translation>
    </message>
    <message>
        <source>B, E</source>
        <translation>B, E</translation>
    </message>
    <message>
        <source>the measured range begins, ends at the moment shown</source>
        <translation>el intervalo medido empieza, termina en el momento mostrado</translation>
    </message>
    <message>
        <source>C, Shift+C</source>
        <translation>C, Mayús+C</translation>
    </message>
    <message>
        <source>fold or unfold the followed thread&apos;s process, all</source>
        <translation>plegar o desplegar el proceso del hilo seguido, todos</translation>
    </message>
    <message>
        <source>Backspace, Shift+Backspace</source>
        <translation>Retroceso, Mayús+Retroceso</translation>
    </message>
    <message>
        <source>back to what was shown before, forth again</source>
        <translation>volver a lo mostrado antes, avanzar de nuevo</translation>
    </message>
    <message>
        <source>Space, End</source>
        <translation>Espacio, Fin</translation>
    </message>
    <message>
        <source>play or pause, to the end</source>
        <translation>reproducir o pausar, ir al final</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>measure nothing, choose nothing</source>
        <translation>no medir nada, no elegir nada</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>the thread of that number moves</source>
        <translation>mueve el hilo de ese número</translation>
    </message>
    <message>
        <source>Backspace, Ctrl+Z</source>
        <translation>Retroceso, Ctrl+Z</translation>
    </message>
    <message>
        <source>one move back: all choices but the last run again</source>
        <translation>un movimiento atrás: se repiten todas las elecciones menos la última</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation>Ctrl+C, Ctrl+V</translation>
    </message>
    <message>
        <source>copy the choices as text, play those that were copied</source>
        <translation>copiar las elecciones como texto, reproducir las copiadas</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+O</source>
        <translation>Ctrl+S, Ctrl+O</translation>
    </message>
    <message>
        <source>save the choices with their plan, play saved ones</source>
        <translation>guardar las elecciones con su plan, reproducir las guardadas</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>to the next control, to the one before</source>
        <translation>al control siguiente, al anterior</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+letra</translation>
    </message>
    <message>
        <source>the menu or the control whose letter is underlined</source>
        <translation>el menú o el control cuya letra está subrayada</translation>
    </message>
    <message>
        <source>Arrows, Page up, Page down</source>
        <translation>Flechas, RePág, AvPág</translation>
    </message>
    <message>
        <source>change a slider or a number by a little, by more</source>
        <translation>cambiar un deslizador o un número un poco, o más</translation>
    </message>
    <message>
        <source>Return in the scenarios</source>
        <translation>Intro en los escenarios</translation>
    </message>
    <message>
        <source>open that plan</source>
        <translation>abrir ese plan</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the street</source>
        <translation>En la calle</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>En la línea de tiempo</translation>
    </message>
    <message>
        <source>In “You are the scheduler”</source>
        <translation>En «Tú eres el planificador»</translation>
    </message>
</context>
<context>
    <name>LongWrite</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>*(la cifra de tu ejecución)*</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>El curso</translation>
    </message>
    <message>
        <source>The texts of the lessons, to be read without the program. In the window (Learn) each prediction and each run is yours.</source>
        <translation>Los textos de las lecciones, para leerlos sin el programa. En la ventana (Aprender), cada predicción y cada ejecución son tuyas.</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>Chapter: restaurant words beside computer words</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Informática</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Dónde falla</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of a plan&apos;s JSON; elsewhere a key of the keyboard</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Debe ser</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Built-in plans</source>
        <translation>Planes incluidos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>What run --report writes, here of a run in which nothing happened: times in seconds (_s), shares from 0 to 1; beside these keys stands the plan.</source>
        <translation>Lo que escribe run --report, aquí de una ejecución en la que no pasó nada: tiempos en segundos (_s), proporciones de 0 a 1; junto a estas claves está el plan.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Entries of menus show their keys; the window lists all of them under Help, Keyboard.</source>
        <translation>Las entradas de los menús muestran sus teclas; la ventana las enumera todas en Ayuda, Teclado.</translation>
    </message>
    <message>
        <source>Brigade %1: manual</source>
        <translation>Brigade %1: manual</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>not a recording (its first bytes are not those of a .brigade file)</source>
        <translation>no es una grabación (sus primeros bytes no son los de un archivo .brigade)</translation>
    </message>
    <message>
        <source>ends before the plan was written, nothing to show</source>
        <translation>termina antes de que se escribiera el plan; no hay nada que mostrar</translation>
    </message>
    <message>
        <source>ends before the description of the run was written, nothing to show</source>
        <translation>termina antes de que se escribiera la descripción de la ejecución; no hay nada que mostrar</translation>
    </message>
    <message>
        <source>is of version %1 of the recording format; this program reads up to version %2</source>
        <translation>es de la versión %1 del formato de grabación; este programa lee hasta la versión %2</translation>
    </message>
    <message>
        <source>is larger than 2 GiB, the most that is read</source>
        <translation>pasa de 2 GiB, lo máximo que se lee</translation>
    </message>
    <message>
        <source>%1 (its plan):%2: %3</source>
        <translation>%1 (su plan):%2: %3</translation>
    </message>
    <message>
        <source>damaged at byte %1: %2</source>
        <translation>está dañado en el byte %1: %2</translation>
    </message>
    <message>
        <source>version 0</source>
        <translation>versión 0</translation>
    </message>
    <message>
        <source>the checksum of a block&apos;s header does not match</source>
        <translation>la suma de comprobación de la cabecera de un bloque no coincide</translation>
    </message>
    <message>
        <source>the checksum of a block does not match</source>
        <translation>la suma de comprobación de un bloque no coincide</translation>
    </message>
    <message>
        <source>a block of unknown type or impossible length</source>
        <translation>un bloque de tipo desconocido o de longitud imposible</translation>
    </message>
    <message>
        <source>a block out of place</source>
        <translation>un bloque fuera de lugar</translation>
    </message>
    <message>
        <source>bytes behind the end</source>
        <translation>hay bytes después del final</translation>
    </message>
    <message>
        <source>an end that is cut off</source>
        <translation>un final cortado</translation>
    </message>
    <message>
        <source>the plan is missing</source>
        <translation>falta el plan</translation>
    </message>
    <message>
        <source>the description of the run is missing</source>
        <translation>falta la descripción de la ejecución</translation>
    </message>
    <message>
        <source>the description of the run: %1</source>
        <translation>la descripción de la ejecución: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>wrong or missing &apos;%1&apos;</source>
        <translation>&apos;%1&apos; falta o es incorrecto</translation>
    </message>
    <message>
        <source>not a list of notices</source>
        <translation>no es una lista de avisos</translation>
    </message>
    <message>
        <source>a time out of order or out of range</source>
        <translation>un tiempo desordenado o fuera de rango</translation>
    </message>
    <message>
        <source>a time out of range</source>
        <translation>un tiempo fuera de rango</translation>
    </message>
    <message>
        <source>an unknown kind of event</source>
        <translation>un evento de tipo desconocido</translation>
    </message>
    <message>
        <source>an event of no thread</source>
        <translation>un evento sin hilo</translation>
    </message>
    <message>
        <source>an unknown thread</source>
        <translation>un hilo desconocido</translation>
    </message>
    <message>
        <source>a process or thread number out of range</source>
        <translation>un número de proceso o de hilo fuera de rango</translation>
    </message>
    <message>
        <source>a core number out of range</source>
        <translation>un número de núcleo fuera de rango</translation>
    </message>
    <message>
        <source>a task number out of range</source>
        <translation>un número de tarea fuera de rango</translation>
    </message>
    <message>
        <source>an event that is cut off</source>
        <translation>un evento cortado</translation>
    </message>
    <message>
        <source>a number that is too long</source>
        <translation>un número demasiado largo</translation>
    </message>
    <message>
        <source>is no result of `measure`: &quot;%1&quot; is missing</source>
        <translation>no es un resultado de `measure`: falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is of version %1 of the format, a newer one; this program reads version %2</source>
        <translation>es de la versión %1 del formato, una más nueva; este programa lee la versión %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, and this program reads %3</source>
        <translation>&quot;%1&quot; es %2, y este programa lee %3</translation>
    </message>
    <message>
        <source>charge &quot;%1&quot; has no median, p10 or p90</source>
        <translation>al precio &quot;%1&quot; le falta la mediana, el p10 o el p90</translation>
    </message>
    <message>
        <source>has no charges</source>
        <translation>no tiene precios</translation>
    </message>
    <message>
        <source>is too large for a result of `measure`</source>
        <translation>es demasiado grande para ser un resultado de `measure`</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>the list of choices is too long</source>
        <translation>la lista de elecciones es demasiado larga</translation>
    </message>
    <message>
        <source>a list of choices has numbers from 1 to 9, and not &apos;%1&apos;</source>
        <translation>una lista de elecciones tiene números de 1 a 9, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>this is no interleaving that Brigade has saved</source>
        <translation>esto no es un entrelazado guardado por Brigade</translation>
    </message>
    <message>
        <source>no such built-in scenario</source>
        <translation>no hay ningún escenario incluido con ese nombre</translation>
    </message>
    <message>
        <source>no such built-in plan</source>
        <translation>no hay ningún plan incluido con ese nombre</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>&apos;%1&apos; no es CLAVE=1..8[:PASO] ni CLAVE=1,2,8</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range such as 1..8 or 1..8:2</source>
        <translation>&apos;%1&apos; no es un intervalo como 1..8 o 1..8:2</translation>
    </message>
    <message>
        <source>the step of &apos;%1&apos; must be above 0</source>
        <translation>el paso de &apos;%1&apos; tiene que ser mayor que 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; ends before it begins</source>
        <translation>&apos;%1&apos; termina antes de empezar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 values</source>
        <translation>&apos;%1&apos; tiene más de %2 valores</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is missing</source>
        <translation>falta un valor de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a value of &apos;%1&apos; is given twice</source>
        <translation>un valor de &apos;%1&apos; aparece dos veces</translation>
    </message>
    <message>
        <source>a picture is written as .png, .svg or .pdf</source>
        <translation>una imagen se escribe como .png, .svg o .pdf</translation>
    </message>
    <message>
        <source>a picture is %1x%2 to %3x%4 pixels large, not %5x%6</source>
        <translation>una imagen mide de %1x%2 a %3x%4 píxeles, no %5x%6</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>no hay memoria suficiente para la imagen</translation>
    </message>
    <message>
        <source>cannot be written as PDF</source>
        <translation>no se puede escribir como PDF</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es un directorio</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>el nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>recurso no disponible por ahora</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>la dirección ya está en uso</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>is larger than a lesson may be (4 MB)</source>
        <translation>es más grande de lo que puede ser una lección (4 MB)</translation>
    </message>
    <message>
        <source>a lesson begins with a line &apos;---&apos; and &apos;brigade-lesson: 1&apos;</source>
        <translation>una lección empieza con una línea &apos;---&apos; y &apos;brigade-lesson: 1&apos;</translation>
    </message>
    <message>
        <source>the head does not end: a second line &apos;---&apos; is missing</source>
        <translation>la cabecera no termina: falta una segunda línea &apos;---&apos;</translation>
    </message>
    <message>
        <source>is missing in the head</source>
        <translation>falta en la cabecera</translation>
    </message>
    <message>
        <source>expected &apos;key: value&apos;</source>
        <translation>se esperaba &apos;clave: valor&apos;</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>is %1: a newer version of the lessons&apos; format; this program reads version 1</source>
        <translation>es %1: una versión más nueva del formato de las lecciones; este programa lee la versión 1</translation>
    </message>
    <message>
        <source>must be 1, not &apos;%1&apos;</source>
        <translation>tiene que ser 1, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be small letters, digits and &apos;-&apos;</source>
        <translation>tiene que constar de letras minúsculas, cifras y &apos;-&apos;</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>tiene que ser de %1 a %2</translation>
    </message>
    <message>
        <source>is no key of the head</source>
        <translation>no es una clave de la cabecera</translation>
    </message>
    <message>
        <source>text before the first &apos;## kind: Title&apos;</source>
        <translation>hay texto antes del primer &apos;## tipo: Título&apos;</translation>
    </message>
    <message>
        <source>the lesson has no steps</source>
        <translation>la lección no tiene pasos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of step</source>
        <translation>&apos;%1&apos; no es un tipo de paso</translation>
    </message>
    <message>
        <source>a step has a title: &apos;## %1: Title&apos;</source>
        <translation>un paso tiene que tener un título: &apos;## %1: Título&apos;</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; needs a block ```json</source>
        <translation>un paso &apos;%1&apos; necesita un bloque ```json</translation>
    </message>
    <message>
        <source>a step &apos;%1&apos; takes no JSON</source>
        <translation>un paso &apos;%1&apos; no lleva JSON</translation>
    </message>
    <message>
        <source>the block does not end: a line ``` is missing</source>
        <translation>el bloque no termina: falta una línea ```</translation>
    </message>
    <message>
        <source>a block of code does not end</source>
        <translation>un bloque de código no termina</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>tiene que ser un objeto JSON</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>tiene que ser un texto</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no puede estar vacío</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>tiene que ser un número</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>tiene que ser una lista de textos</translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>tiene que ser una lista de objetos</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>tiene que ser un objeto</translation>
    </message>
    <message>
        <source>must be an object of keys and values</source>
        <translation>tiene que ser un objeto de claves y valores</translation>
    </message>
    <message>
        <source>must be a value, not null</source>
        <translation>tiene que ser un valor, no null</translation>
    </message>
    <message>
        <source>must be an expression</source>
        <translation>tiene que ser una expresión</translation>
    </message>
    <message>
        <source>is no key that belongs here</source>
        <translation>no es una clave que vaya aquí</translation>
    </message>
    <message>
        <source>is missing: what is said where the cores are too few</source>
        <translation>falta: lo que se dice donde no bastan los núcleos</translation>
    </message>
    <message>
        <source>must be a word in small letters, not &apos;%1&apos;</source>
        <translation>tiene que ser una palabra en minúsculas, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; means something else already</source>
        <translation>&apos;%1&apos; ya significa otra cosa</translation>
    </message>
    <message>
        <source>must be number, choice, order or bars, not &apos;%1&apos;</source>
        <translation>tiene que ser number, choice, order o bars, no &apos;%1&apos;</translation>
    </message>
    <message>
        <source>must be more than &apos;from&apos;</source>
        <translation>tiene que ser mayor que &apos;from&apos;</translation>
    </message>
    <message>
        <source>one option is no choice</source>
        <translation>una sola opción no es una elección</translation>
    </message>
    <message>
        <source>at least two are needed</source>
        <translation>hacen falta al menos dos</translation>
    </message>
    <message>
        <source>a check needs &apos;holds&apos; or &apos;ask&apos;</source>
        <translation>un paso check necesita &apos;holds&apos; o &apos;ask&apos;</translation>
    </message>
    <message>
        <source>has no lessons (*.md, *.brigade-lesson)</source>
        <translation>no tiene lecciones (*.md, *.brigade-lesson)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is that of %2 already</source>
        <translation>&apos;%1&apos; ya es el de %2</translation>
    </message>
    <message>
        <source>is in the glossary twice</source>
        <translation>aparece dos veces en el glosario</translation>
    </message>
    <message>
        <source>no node has this id</source>
        <translation>ningún nodo tiene este id</translation>
    </message>
    <message>
        <source>a node has a question or an answer</source>
        <translation>un nodo tiene o bien una pregunta o bien una respuesta</translation>
    </message>
    <message>
        <source>is not reached exactly once from the root</source>
        <translation>no se alcanza exactamente una vez desde la raíz</translation>
    </message>
    <message>
        <source>is thread, core or scene</source>
        <translation>tiene que ser thread, core o scene</translation>
    </message>
    <message>
        <source>is a share of the run, from 0 to 1</source>
        <translation>tiene que ser una fracción de la ejecución, de 0 a 1</translation>
    </message>
    <message>
        <source>unexpected &apos;%1&apos;</source>
        <translation>no se esperaba &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>una división por cero</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>demasiado profundo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>falta &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>&apos;%1&apos; no es un número</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no function</source>
        <translation>&apos;%1&apos; no es una función</translation>
    </message>
    <message>
        <source>The progress file was damaged (%1). It is kept as %2.</source>
        <translation>El archivo de progreso estaba dañado (%1). Se conserva como %2.</translation>
    </message>
    <message>
        <source>The progress file %1 cannot be read (%2). Progress is not kept.</source>
        <translation>No se puede leer el archivo de progreso %1 (%2). El progreso no se guarda.</translation>
    </message>
    <message>
        <source>it is of version %1, a newer one; this program reads version %2</source>
        <translation>es de la versión %1, una más nueva; este programa lee la versión %2</translation>
    </message>
    <message>
        <source>it is not of this version</source>
        <translation>no es de esta versión</translation>
    </message>
    <message>
        <source>is longer than 16 MiB</source>
        <translation>pasa de 16 MiB</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>no se puede leer (%1)</translation>
    </message>
    <message>
        <source>needs the form KEY=VALUE</source>
        <translation>tiene que tener la forma CLAVE=VALOR</translation>
    </message>
    <message>
        <source>the key has an empty part</source>
        <translation>la clave tiene una parte vacía</translation>
    </message>
    <message>
        <source>the value is not UTF-8</source>
        <translation>el valor no es UTF-8</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot;</source>
        <translation>no hay ninguna tarea &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no task &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>no hay ninguna tarea &quot;%1&quot; (¿querías decir &apos;%2&apos;?)</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; in &apos;%2&apos; (it has %3 elements, counted from 0)</source>
        <translation>no hay &quot;%1&quot; en &apos;%2&apos; (número de elementos: %3, contados desde 0)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2 and has no keys</source>
        <translation>&apos;%1&apos; es %2 y no tiene claves</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>tiene que ser un objeto, no %1</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;</source>
        <translation>clave desconocida &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?)</source>
        <translation>clave desconocida &quot;%1&quot; (¿querías decir &apos;%2&apos;?)</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (allowed: %2)</source>
        <translation>clave desconocida &quot;%1&quot; (permitidas: %2)</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; (did you mean &apos;%2&apos;?) (allowed: %3)</source>
        <translation>clave desconocida &quot;%1&quot; (¿querías decir &apos;%2&apos;?) (permitidas: %3)</translation>
    </message>
    <message>
        <source>must be one of %1, not %2</source>
        <translation>tiene que ser uno de %1, no %2</translation>
    </message>
    <message>
        <source>must be one of %1, not %2 (did you mean &apos;%3&apos;?)</source>
        <translation>tiene que ser uno de %1, no %2 (¿querías decir &apos;%3&apos;?)</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>tiene que ser true o false, no %1</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2, not %3</source>
        <translation>tiene que ser un número de %1 a %2, no %3</translation>
    </message>
    <message>
        <source>must be a number above %1, at most %2, not %3</source>
        <translation>tiene que ser un número mayor que %1 y de %2 como máximo, no %3</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3</source>
        <translation>tiene que ser un número entero de %1 a %2, no %3</translation>
    </message>
    <message>
        <source>must be a text of one line, at most %1 bytes, not %2</source>
        <translation>tiene que ser un texto de una línea, de %1 bytes como máximo, no %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, 0-9, _ and -, not %2</source>
        <translation>tiene que ser un texto de 1 a %1 caracteres de a-z, 0-9, _ y -, no %2</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -, not %2</source>
        <translation>tiene que ser un texto de 1 a %1 caracteres de a-z, A-Z, 0-9, _ y -, no %2</translation>
    </message>
    <message>
        <source>must be a list of at most %1 steps, not %2</source>
        <translation>tiene que ser una lista de %1 pasos como máximo, no %2</translation>
    </message>
    <message>
        <source>must be a list of 1 to %1 tasks, not %2</source>
        <translation>tiene que ser una lista de 1 a %1 tareas, no %2</translation>
    </message>
    <message>
        <source>must be 1, the only version of the plan&apos;s format so far, not %1</source>
        <translation>tiene que ser 1, hasta ahora la única versión del formato del plan, no %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing (must be a number above %1, at most %2)</source>
        <translation>falta (tiene que ser un número mayor que %1 y de %2 como máximo)</translation>
    </message>
    <message>
        <source>is missing (must be a whole number from %1 to %2)</source>
        <translation>falta (tiene que ser un número entero de %1 a %2)</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, 0-9, _ and -)</source>
        <translation>falta (tiene que ser un texto de 1 a %1 caracteres de a-z, 0-9, _ y -)</translation>
    </message>
    <message>
        <source>is missing (must be a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -)</source>
        <translation>falta (tiene que ser un texto de 1 a %1 caracteres de a-z, A-Z, 0-9, _ y -)</translation>
    </message>
    <message>
        <source>is missing (must be a list of at most %1 steps)</source>
        <translation>falta (tiene que ser una lista de %1 pasos como máximo)</translation>
    </message>
    <message>
        <source>is missing (must be a list of 1 to %1 tasks)</source>
        <translation>falta (tiene que ser una lista de 1 a %1 tareas)</translation>
    </message>
    <message>
        <source>is missing (must be 1, the version of the plan&apos;s format)</source>
        <translation>falta (tiene que ser 1, la versión del formato del plan)</translation>
    </message>
    <message>
        <source>is %1: a newer version of the plan&apos;s format; this program reads version 1</source>
        <translation>es %1: una versión más nueva del formato del plan; este programa lee la versión 1</translation>
    </message>
    <message>
        <source>has %1 steps, must be a list of at most %2 steps</source>
        <translation>tiene %1 pasos y tiene que ser una lista de %2 pasos como máximo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of %2 already (names must be unique)</source>
        <translation>&quot;%1&quot; ya es el nombre de %2 (los nombres no se pueden repetir)</translation>
    </message>
    <message>
        <source>a step has exactly one key, this one has %1 too</source>
        <translation>un paso tiene exactamente una clave, y este tiene además %1</translation>
    </message>
    <message>
        <source>must have exactly one key (one of %1)</source>
        <translation>tiene que tener exactamente una clave (una de %1)</translation>
    </message>
    <message>
        <source>goes with a crash step only</source>
        <translation>solo va con un paso crash</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at least 1</source>
        <translation>la suma de las cantidades de todas las tareas tiene que ser al menos 1</translation>
    </message>
    <message>
        <source>the counts of all tasks together must be at most %1, not %2</source>
        <translation>la suma de las cantidades de todas las tareas puede ser %1 como máximo, no %2</translation>
    </message>
    <message>
        <source>mode &apos;threads&apos; runs at most %1 tasks all at once, not %2 (use mode &apos;pool&apos;)</source>
        <translation>el modo &apos;threads&apos; ejecuta %1 tareas a la vez como máximo, no %2 (usa el modo &apos;pool&apos;)</translation>
    </message>
    <message>
        <source>does not apply to mode &apos;%1&apos;</source>
        <translation>no se aplica al modo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;async def&apos; does not apply to mode &apos;%1&apos;</source>
        <translation>&apos;async def&apos; no se aplica al modo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to arrival kind &apos;%1&apos;</source>
        <translation>no se aplica al tipo de llegada &apos;%1&apos;</translation>
    </message>
    <message>
        <source>does not apply to sync &apos;atomic&apos;: it has no window</source>
        <translation>no se aplica a sync &apos;atomic&apos;: no tiene ventana</translation>
    </message>
    <message>
        <source>an &apos;async def&apos; task of an event loop must not wait for a lock (use &apos;def&apos;)</source>
        <translation>una tarea &apos;async def&apos; de un bucle de eventos no puede esperar un lock (usa &apos;def&apos;)</translation>
    </message>
    <message>
        <source>locks &quot;%1&quot; and no later step of the task unlocks it</source>
        <translation>toma el lock &quot;%1&quot; y ningún paso posterior de la tarea lo devuelve</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>&quot;%1&quot; ya está tomado por steps[%2] (la tarea se esperaría a sí misma)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not locked by an earlier step</source>
        <translation>&quot;%1&quot; no está tomado por ningún paso anterior</translation>
    </message>
    <message>
        <source>takes the lock &quot;%1&quot;, which is locked by steps[%2] already (the task would wait for itself)</source>
        <translation>toma el lock &quot;%1&quot;, que ya está tomado por steps[%2] (la tarea se esperaría a sí misma)</translation>
    </message>
    <message>
        <source>share too many variables (at most %1)</source>
        <translation>comparten demasiadas variables (%1 como máximo)</translation>
    </message>
    <message>
        <source>share too many locks (at most %1)</source>
        <translation>comparten demasiados locks (%1 como máximo)</translation>
    </message>
    <message>
        <source>increment &quot;%1&quot; too often (at most %2 times in all)</source>
        <translation>incrementan &quot;%1&quot; demasiadas veces (%2 en total como máximo)</translation>
    </message>
    <message>
        <source>appears twice (first in line %1)</source>
        <translation>aparece dos veces (la primera, en la línea %1)</translation>
    </message>
    <message>
        <source>the number &quot;%1&quot; does not fit a 64-bit floating point number</source>
        <translation>el número &quot;%1&quot; no cabe en un número de coma flotante de 64 bits</translation>
    </message>
    <message>
        <source>a number does not fit a 64-bit floating point number</source>
        <translation>un número no cabe en un número de coma flotante de 64 bits</translation>
    </message>
    <message>
        <source>has more than %1 values</source>
        <translation>tiene más de %1 valores</translation>
    </message>
    <message>
        <source>has too many keys (at most %1)</source>
        <translation>tiene demasiadas claves (%1 como máximo)</translation>
    </message>
    <message>
        <source>a text is too long (at most %1 bytes)</source>
        <translation>un texto es demasiado largo (%1 bytes como máximo)</translation>
    </message>
    <message>
        <source>is nested too deeply (at most %1 levels)</source>
        <translation>está anidado a demasiada profundidad (%1 niveles como máximo)</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no es UTF-8</translation>
    </message>
    <message>
        <source>the text is empty (must be a JSON object)</source>
        <translation>el texto está vacío (tiene que ser un objeto JSON)</translation>
    </message>
    <message>
        <source>the text starts with a byte order mark (save as UTF-8 without)</source>
        <translation>el texto empieza con una marca de orden de bytes (guárdalo como UTF-8 sin ella)</translation>
    </message>
    <message>
        <source>the text ends too early (a bracket, brace or quote is not closed)</source>
        <translation>el texto termina demasiado pronto (no se ha cerrado un corchete, una llave o unas comillas)</translation>
    </message>
    <message>
        <source>there is more text after the end of the document</source>
        <translation>hay más texto después del final del documento</translation>
    </message>
    <message>
        <source>is not JSON: a comma, quote or bracket is missing or too many at or before &quot;%1&quot;</source>
        <translation>no es JSON: falta o sobra una coma, unas comillas o un corchete en &quot;%1&quot; o antes</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a number above %1, at most %2</source>
        <translation>un número mayor que %1 y de %2 como máximo</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>a text of one line, at most %1 bytes</source>
        <translation>un texto de una línea, de %1 bytes como máximo</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, 0-9, _ and -</source>
        <translation>un texto de 1 a %1 caracteres de a-z, 0-9, _ y -</translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters of a-z, A-Z, 0-9, _ and -</source>
        <translation>un texto de 1 a %1 caracteres de a-z, A-Z, 0-9, _ y -</translation>
    </message>
    <message>
        <source>1, the only version of the plan&apos;s format so far</source>
        <translation>1, hasta ahora la única versión del formato del plan</translation>
    </message>
    <message>
        <source>the worker program is missing</source>
        <translation>falta el programa worker</translation>
    </message>
    <message>
        <source>the worker processes did not get ready</source>
        <translation>los procesos worker no llegaron a estar listos</translation>
    </message>
    <message>
        <source>worker process %1 ended before it was ready (%2)</source>
        <translation>el proceso worker %1 terminó antes de estar listo (%2)</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>stopped before it started</source>
        <translation>se detuvo antes de empezar</translation>
    </message>
    <message>
        <source>the supplier process did not start: %1</source>
        <translation>el proceso del proveedor no arrancó: %1</translation>
    </message>
    <message>
        <source>cannot start &apos;%1&apos;: %2</source>
        <translation>no se puede arrancar &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the worker&apos;s calibration cannot be read</source>
        <translation>no se puede leer la calibración del worker</translation>
    </message>
    <message>
        <source>cannot create shared memory: %1</source>
        <translation>no se puede crear la memoria compartida: %1</translation>
    </message>
    <message>
        <source>cannot size shared memory: %1</source>
        <translation>no se puede dar tamaño a la memoria compartida: %1</translation>
    </message>
    <message>
        <source>cannot map shared memory: %1</source>
        <translation>no se puede mapear la memoria compartida: %1</translation>
    </message>
    <message>
        <source>cannot listen on 127.0.0.1:%1: %2</source>
        <translation>no se puede escuchar en 127.0.0.1:%1: %2</translation>
    </message>
    <message>
        <source>only a plan of mode &apos;async&apos; can be open to HTTP: its event loop reads the requests, and def tasks go to its pool of threads (change &quot;mode&quot;, or add --set mode=async)</source>
        <translation>solo un plan de modo &apos;async&apos; se puede abrir a HTTP: su bucle de eventos lee las peticiones, y las tareas def van a su pool de hilos (cambia &quot;mode&quot; o añade --set mode=async)</translation>
    </message>
    <message>
        <source>&apos;payload_kb&apos; does not apply to requests over HTTP: they carry none</source>
        <translation>&apos;payload_kb&apos; no se aplica a las peticiones por HTTP: no llevan carga</translation>
    </message>
    <message>
        <source>worker %1 took %2 requests with it, counted as lost; what clients had sent and it had not read yet, nobody has counted</source>
        <translation>el worker %1 se llevó consigo peticiones que cuentan como perdidas: %2; lo que los clientes habían enviado y él aún no había leído no lo ha contado nadie</translation>
    </message>
    <message>
        <source>no worker is left to answer requests</source>
        <translation>no queda ningún worker para responder a las peticiones</translation>
    </message>
    <message>
        <source>the run broke off: %1</source>
        <translation>la ejecución se interrumpió: %1</translation>
    </message>
    <message>
        <source>&apos;cores&apos; lowered from %1 to %2: this program may use no more here</source>
        <translation>&apos;cores&apos; se bajó de %1 a %2: aquí este programa no puede usar más núcleos</translation>
    </message>
    <message>
        <source>&apos;cores&apos; cannot be limited on this system: it has no affinity</source>
        <translation>&apos;cores&apos; no se puede limitar en este sistema: no tiene afinidad</translation>
    </message>
    <message>
        <source>of each step&apos;s increments the first %1 are traced one by one, and of the later ones %2 that overwrote another&apos;s; the counters count all of them</source>
        <translation>de los incrementos de cada paso, en la traza figuran uno a uno los primeros %1 y, de los posteriores, %2 que sobrescribieron el de otro hilo; los contadores los cuentan todos</translation>
    </message>
    <message>
        <source>process %1: %2</source>
        <translation>proceso %1: %2</translation>
    </message>
    <message>
        <source>the system does not let this user see context switches (kernel.perf_event_paranoid is %1, 2 would do; a sandbox may forbid it too)</source>
        <translation>el sistema no deja que este usuario vea los cambios de contexto (kernel.perf_event_paranoid es %1, bastaría 2; también puede prohibirlo un sandbox)</translation>
    </message>
    <message>
        <source>this kernel, or the sandbox around this program, has no perf_event_open</source>
        <translation>este kernel, o el sandbox que rodea este programa, no tiene perf_event_open</translation>
    </message>
    <message>
        <source>there is no process %1 to watch</source>
        <translation>no hay ningún proceso %1 que observar</translation>
    </message>
    <message>
        <source>context switches cannot be watched: %1</source>
        <translation>no se pueden observar los cambios de contexto: %1</translation>
    </message>
    <message>
        <source>context switches are not watched: BRIGADE_SWITCHES=refuse</source>
        <translation>no se observan los cambios de contexto: BRIGADE_SWITCHES=refuse</translation>
    </message>
    <message>
        <source>no memory may be locked for watching context switches (kernel.perf_event_mlock_kb, ulimit -l): %1</source>
        <translation>no se puede bloquear memoria para observar los cambios de contexto (kernel.perf_event_mlock_kb, ulimit -l): %1</translation>
    </message>
    <message>
        <source>this system does not tell who was on which core</source>
        <translation>este sistema no dice quién estaba en qué núcleo</translation>
    </message>
    <message>
        <source>task &apos;%1&apos;: %2</source>
        <translation>tarea &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>its payload arrived damaged</source>
        <translation>su carga llegó dañada</translation>
    </message>
    <message>
        <source>deadlock: %1</source>
        <translation>deadlock: %1</translation>
    </message>
    <message>
        <source>thread %1 holds &apos;%2&apos; and waits for &apos;%3&apos;</source>
        <translation>el hilo %1 tiene &apos;%2&apos; y espera &apos;%3&apos;</translation>
    </message>
    <message>
        <source>was dismissed while it waited for the lock &apos;%1&apos;: the others of the deadlock go on</source>
        <translation>fue retirada mientras esperaba el lock &apos;%1&apos;: las demás del deadlock siguen</translation>
    </message>
    <message>
        <source>gave up waiting for the lock &apos;%1&apos;: those who wait hold what the others wait for (deadlock)</source>
        <translation>dejó de esperar el lock &apos;%1&apos;: quienes esperan tienen lo que esperan los demás (deadlock)</translation>
    </message>
    <message>
        <source>cannot write a temporary file: %1</source>
        <translation>no se puede escribir un archivo temporal: %1</translation>
    </message>
    <message>
        <source>cannot sync a temporary file: %1</source>
        <translation>no se puede sincronizar un archivo temporal: %1</translation>
    </message>
    <message>
        <source>cannot rewind a temporary file: %1</source>
        <translation>no se puede rebobinar un archivo temporal: %1</translation>
    </message>
    <message>
        <source>cannot read a temporary file: %1</source>
        <translation>no se puede leer un archivo temporal: %1</translation>
    </message>
    <message>
        <source>a temporary file holds other bytes than were written</source>
        <translation>un archivo temporal contiene bytes distintos de los que se escribieron</translation>
    </message>
    <message>
        <source>no folder for temporary files: %1</source>
        <translation>no hay carpeta para archivos temporales: %1</translation>
    </message>
    <message>
        <source>no temporary file in &apos;%1&apos;: %2</source>
        <translation>no se puede crear un archivo temporal en &apos;%1&apos;: %2</translation>
    </message>
    <message>
        <source>the supplier does not answer: %1</source>
        <translation>el proveedor no responde: %1</translation>
    </message>
    <message>
        <source>no more threads: %1</source>
        <translation>no se pueden crear más hilos: %1</translation>
    </message>
    <message>
        <source>the worker process did not get ready</source>
        <translation>el proceso worker no llegó a estar listo</translation>
    </message>
    <message>
        <source>the worker process does not answer</source>
        <translation>el proceso worker no responde</translation>
    </message>
    <message>
        <source>the worker process has ended: %1</source>
        <translation>el proceso worker ha terminado: %1</translation>
    </message>
    <message>
        <source>the worker process talks nonsense</source>
        <translation>el proceso worker dice cosas sin sentido</translation>
    </message>
    <message>
        <source>the measuring process has died</source>
        <translation>el proceso de medición ha muerto</translation>
    </message>
    <message>
        <source>the measuring process said &apos;%1&apos;</source>
        <translation>el proceso de medición dijo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>step by step goes one process only: set &apos;processes&apos; to 1</source>
        <translation>paso a paso solo se admite un proceso: pon &apos;processes&apos; en 1</translation>
    </message>
    <message>
        <source>step by step goes a thread for each task: set &apos;mode&apos; to &apos;threads&apos;, without arrivals</source>
        <translation>paso a paso solo se admite un hilo por tarea: pon &apos;mode&apos; en &apos;threads&apos;, sin llegadas</translation>
    </message>
    <message>
        <source>step by step goes no task with a payload (&apos;%1&apos;)</source>
        <translation>paso a paso no se admiten tareas con carga (&apos;%1&apos;)</translation>
    </message>
    <message>
        <source>step by step go at most %1 tasks, not %2</source>
        <translation>paso a paso se admiten %1 tareas como máximo, no %2</translation>
    </message>
    <message>
        <source>step by step goes no task with a step &apos;net_ms&apos; or &apos;crash&apos;</source>
        <translation>paso a paso no se admiten tareas con un paso &apos;net_ms&apos; o &apos;crash&apos;</translation>
    </message>
    <message>
        <source>step by step go at most %1 moments, and this plan has %2: make &apos;times&apos; smaller</source>
        <translation>paso a paso se admiten %1 momentos como máximo, y este plan tiene %2: reduce &apos;times&apos;</translation>
    </message>
    <message>
        <source>the same choices did not lead to the same state</source>
        <translation>las mismas elecciones no llevaron al mismo estado</translation>
    </message>
    <message>
        <source>%1 events did not fit and are missing: figures and pictures are incomplete</source>
        <translation>eventos que no cupieron y faltan: %1; las cifras y las imágenes están incompletas</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away: the figures are of what came after</source>
        <translation>se descartaron los primeros %1 s: las cifras son de lo que vino después</translation>
    </message>
    <message>
        <source>the first %1 s were thrown away (%2 events, %3 finished tasks): the figures are of what came after</source>
        <translation>se descartaron los primeros %1 s (eventos: %2, tareas terminadas: %3): las cifras son de lo que vino después</translation>
    </message>
    <message>
        <source>the run broke off before its end</source>
        <translation>la ejecución se interrumpió antes de su fin</translation>
    </message>
    <message>
        <source>the run was stopped before its end</source>
        <translation>la ejecución se detuvo antes de su fin</translation>
    </message>
    <message>
        <source>the recording ends before its run did: what was whole is shown</source>
        <translation>la grabación termina antes que su ejecución: se muestra lo que estaba entero</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>restaurant %1 (pid %2)</source>
        <extracomment>%1: number of a restaurant (process); %2: its number in the system</extracomment>
        <translation>restaurante %1 (pid %2)</translation>
    </message>
    <message>
        <source>restaurant %1</source>
        <translation>restaurante %1</translation>
    </message>
    <message>
        <source>supplier, number %1 (pid %2)</source>
        <extracomment>Who answers over the network. %1: number of the process; %2: that in the system</extracomment>
        <translation>proveedor, número %1 (pid %2)</translation>
    </message>
    <message>
        <source>chef %1</source>
        <translation>cocinero %1</translation>
    </message>
    <message>
        <source>the only chef</source>
        <translation>el único cocinero</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>maître</translation>
    </message>
    <message>
        <source>stove %1</source>
        <translation>fogón %1</translation>
    </message>
    <message>
        <source>restaurant %1, %2</source>
        <extracomment>%1: number of a restaurant; %2: such as &quot;chef 2&quot;</extracomment>
        <translation>restaurante %1, %2</translation>
    </message>
    <message>
        <source>✖ burnt down at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ se quemó a los %2: %1</translation>
    </message>
    <message>
        <source>bathroom handed over</source>
        <extracomment>In a legend: the GIL went from one chef to another</extracomment>
        <translation>traspaso del baño</translation>
    </message>
    <message>
        <source>stove not used by this run</source>
        <translation>fogón que esta ejecución no usó</translation>
    </message>
    <message>
        <source>%1 chefs, each in a colour and pattern</source>
        <translation>%1 cocineros, cada uno con color y trama</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the bathroom</source>
        <translation>sin dibujar: %1 traspasos del baño</translation>
    </message>
    <message>
        <source>a row stands for %1 chefs</source>
        <translation>cada fila: %1 cocineros</translation>
    </message>
    <message>
        <source>No chef has cooked yet.</source>
        <translation>Aún no ha cocinado nadie.</translation>
    </message>
    <message>
        <source>by stove</source>
        <extracomment>After the title of a picture: each row is a stove (core)</extracomment>
        <translation>por fogón</translation>
    </message>
    <message>
        <source>%1 of %2 orders done</source>
        <translation>comandas hechas: %1 de %2</translation>
    </message>
    <message>
        <source>bathroom changes %1</source>
        <extracomment>&quot;Changes&quot; is a noun: how often the GIL changed hands. %1: the count</extracomment>
        <translation>cambios en el baño: %1</translation>
    </message>
    <message>
        <source>cooks, no bathroom needed</source>
        <translation>cocina, sin necesitar el baño</translation>
    </message>
    <message>
        <source>arrives</source>
        <extracomment>What a chef does, on short bars and in legends: one or two short words each</extracomment>
        <translation>llega</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>cocina</translation>
    </message>
    <message>
        <source>key</source>
        <translation>llave</translation>
    </message>
    <message>
        <source>no stove</source>
        <translation>sin fogón</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>sin comanda</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>atento</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>hace cola</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
</context>
<context>
    <name>PlanHint</name>
    <message>
        <source>computes %1</source>
        <extracomment>A step of a task, in the third person. %1: a time such as 40 ms</extracomment>
        <translation>calcula %1</translation>
    </message>
    <message>
        <source>computes %1 in native code</source>
        <translation>calcula %1 en código nativo</translation>
    </message>
    <message>
        <source>sleeps %1</source>
        <translation>duerme %1</translation>
    </message>
    <message>
        <source>waits %1 for a supplier</source>
        <extracomment>A step of a task. %1: a time; supplier: a process that answers</extracomment>
        <translation>espera %1 a un proveedor</translation>
    </message>
    <message>
        <source>writes and reads %1 KB</source>
        <translation>escribe y lee %1 KB</translation>
    </message>
    <message>
        <source>crashes</source>
        <extracomment>A step of a task, a verb in the third person</extracomment>
        <translation>se cae</translation>
    </message>
    <message>
        <source>sleeps %1 and keeps its thread</source>
        <translation>duerme %1 y retiene su hilo</translation>
    </message>
    <message>
        <source>%1 updates of “%2”</source>
        <extracomment>A step of a task. %1: a count; %2: name of a shared variable</extracomment>
        <translation>actualizaciones de «%2»: %1</translation>
    </message>
    <message>
        <source>locks “%1”</source>
        <extracomment>A step of a task, a verb in the third person. %1: name of a lock</extracomment>
        <translation>toma el lock «%1»</translation>
    </message>
    <message>
        <source>unlocks “%1”</source>
        <translation>suelta el lock «%1»</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <extracomment>%1: a count; %2: name of a task; %3: its steps, such as &quot;computes 40 ms, sleeps 1 s&quot;</extracomment>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nothing is open&lt;/h3&gt;&lt;p&gt;Choose a scenario on the left, or drop a plan or a recording here.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;No hay nada abierto&lt;/h3&gt;&lt;p&gt;Elige un escenario a la izquierda, o suelta aquí un plan o una grabación.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;The %2:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Press &lt;b&gt;Run&lt;/b&gt; (F5).&lt;/p&gt;</source>
        <extracomment>%1: title of a plan; %2: &quot;tasks&quot; or &quot;orders&quot;; %3: lines. Run is the button</extracomment>
        <translation>&lt;h3&gt;%1&lt;/h3&gt;&lt;p&gt;Las %2:&lt;/p&gt;&lt;p&gt;%3&lt;/p&gt;&lt;p&gt;Pulsa &lt;b&gt;Ejecutar&lt;/b&gt; (F5).&lt;/p&gt;</translation>
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
        <translation>%1 %2 por segundo durante %3</translation>
    </message>
    <message>
        <source>%1 clients for %2</source>
        <translation>clientes: %1, durante %2</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>una tras otra</translation>
    </message>
    <message>
        <source>one %1 per %2</source>
        <extracomment>%1: &quot;thread&quot; or &quot;chef&quot;; %2: &quot;task&quot; or &quot;order&quot;</extracomment>
        <translation>un %1 por %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <extracomment>%1: such as &quot;4 threads&quot;; each: in each process</extracomment>
        <translation>%1 en cada uno</translation>
    </message>
    <message>
        <source>one %1, up to %2</source>
        <extracomment>%1: &quot;event loop&quot; or &quot;head waiter&quot;; %2: such as &quot;4 threads&quot;</extracomment>
        <translation>un %1, hasta %2</translation>
    </message>
    <message>
        <source>each with one %1 and up to %2</source>
        <translation>cada uno con un %1 y hasta %2</translation>
    </message>
    <message>
        <source>%1 on, %2 %3</source>
        <extracomment>%1: &quot;GIL&quot; or &quot;bathroom&quot;; %2: &quot;switch interval&quot; or &quot;time before a knock&quot;; %3: a time</extracomment>
        <translation>%1 activado, %2 %3</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 desactivado</translation>
    </message>
    <message>
        <source>at most %1</source>
        <extracomment>%1: such as &quot;4 cores&quot;</extracomment>
        <translation>como máximo %1</translation>
    </message>
</context>
<context>
    <name>PythonListing</name>
    <message>
        <source>%1 requests a second come from outside, for %2 s.</source>
        <translation>De fuera llegan %1 peticiones por segundo, durante %2 s.</translation>
    </message>
    <message>
        <source>%1 clients ask for %2 s; each thinks for %3 ms before it asks again.</source>
        <translation>Clientes que preguntan durante %2 s: %1; cada uno piensa %3 ms antes de volver a preguntar.</translation>
    </message>
    <message>
        <source>Serve it: uvicorn program:app --workers %1</source>
        <translation>Para servirlo: uvicorn program:app --workers %1</translation>
    </message>
    <message>
        <source>Without a GIL: needs free-threaded Python, python3.13t or later.</source>
        <translation>Sin GIL: necesita Python free-threaded, python3.13t o posterior.</translation>
    </message>
    <message>
        <source>In the plan, not in this program: %1.</source>
        <translation>En el plan, pero no en este programa: %1.</translation>
    </message>
    <message>
        <source>Linux; cores: %1</source>
        <translation>Linux; núcleos: %1</translation>
    </message>
    <message>
        <source>every process has its own</source>
        <translation>cada proceso tiene el suyo</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1; the %2 can do nothing else meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1; mientras tanto, el %2 no puede hacer nada más</translation>
    </message>
    <message>
        <source>%1; the %2 is free meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>%1; mientras tanto, el %2 queda libre</translation>
    </message>
    <message>
        <source>%1; the %2 goes on with others meanwhile</source>
        <extracomment>%1 is what the step does, %2 &quot;event loop&quot; or &quot;head waiter&quot;</extracomment>
        <translation>%1; mientras tanto, el %2 sigue con otros</translation>
    </message>
    <message>
        <source>Python code: whoever runs it holds the GIL.</source>
        <translation>Código Python: quien lo ejecuta tiene el GIL.</translation>
    </message>
    <message>
        <source>computes for %1 and %2</source>
        <translation>calcula durante %1 y %2</translation>
    </message>
    <message>
        <source>A call into C, which lets go of the GIL.</source>
        <translation>Una llamada a C, que suelta el GIL.</translation>
    </message>
    <message>
        <source>computes for %1 in C</source>
        <translation>calcula durante %1 en C</translation>
    </message>
    <message>
        <source>sleeps for %1</source>
        <translation>duerme %1</translation>
    </message>
    <message>
        <source>Answers /250 after 250 ms, as a database would.</source>
        <translation>Responde a /250 tras 250 ms, como haría una base de datos.</translation>
    </message>
    <message>
        <source>another process has opened it</source>
        <translation>lo ha abierto otro proceso</translation>
    </message>
    <message>
        <source>asks a server and waits for its answer, %1</source>
        <translation>pregunta a un servidor y espera su respuesta, %1</translation>
    </message>
    <message>
        <source>writes %1 kB to a file, waits until they are on the disk, and reads them back</source>
        <translation>escribe %1 kB en un archivo, espera a que estén en el disco y los vuelve a leer</translation>
    </message>
    <message>
        <source>ends its whole process</source>
        <translation>termina su proceso entero</translation>
    </message>
    <message>
        <source>sleeps for %1 and lets nobody else have its thread</source>
        <translation>duerme %1 y no deja su hilo a nadie más</translation>
    </message>
    <message>
        <source>takes the %1 &quot;%2&quot;, and waits while another has it</source>
        <translation>toma: %1 &quot;%2&quot;; espera mientras otro lo tenga</translation>
    </message>
    <message>
        <source>gives the %1 &quot;%2&quot; back</source>
        <translation>devuelve: %1 &quot;%2&quot;</translation>
    </message>
    <message>
        <source>adds 1 to &quot;%1&quot;, %2 times: read, add, write</source>
        <translation>suma 1 a &quot;%1&quot;, %2 veces: leer, sumar, escribir</translation>
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
        <translation>%1 está aquí: %2, vuelta %3 de %4, desde hace %5</translation>
    </message>
    <message>
        <source>%1 is here: %2, for %3 so far</source>
        <extracomment>%1 is who, %2 a line of Python, %3 a duration</extracomment>
        <translation>%1 está aquí: %2, desde hace %3</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <extracomment>%1 is a task, %4 what the step does</extracomment>
        <translation>%1, paso %2 de %3: %4</translation>
    </message>
    <message>
        <source>%1, steps %2, %3, … %4 of %5: %6</source>
        <extracomment>%1 is a task, %2 to %4 numbers of steps, %6 what each does</extracomment>
        <translation>%1, pasos %2, %3, … %4 de %5: %6</translation>
    </message>
    <message>
        <source>%1 is in %2(), which is not listed here.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 a function</extracomment>
        <translation>%1 está en %2(), que no figura aquí.</translation>
    </message>
    <message>
        <source>%1 has no %2 in hand.</source>
        <extracomment>%1 is &quot;Chef 2&quot; or &quot;Thread 2&quot;, %2 &quot;order&quot; or &quot;task&quot;</extracomment>
        <translation>%1 no tiene ninguna %2 entre manos.</translation>
    </message>
    <message>
        <source>%1 is not there at this moment.</source>
        <translation>%1 no está en este momento.</translation>
    </message>
</context>
<context>
    <name>RunChart</name>
    <message>
        <source>In this part of the run nobody was there.</source>
        <translation>En esta parte de la ejecución no había nadie.</translation>
    </message>
    <message>
        <source>%1, all %2 together</source>
        <translation>%1, todos los %2 juntos</translation>
    </message>
    <message>
        <source>; %1: %2 alone, who is followed</source>
        <translation>; %1: solo %2, a quien se sigue</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In a legend, short: tasks that have not begun</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Arrived and not begun; of each step of time the most at once</source>
        <translation>Llegadas y sin empezar; de cada tramo de tiempo, el máximo a la vez</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Todavía no hay nada hecho.</translation>
    </message>
    <message>
        <source>done per second</source>
        <translation>hechas por segundo</translation>
    </message>
    <message>
        <source>Done in each step of time</source>
        <translation>Hechas en cada tramo de tiempo</translation>
    </message>
    <message>
        <source>In this part of the run nothing is done.</source>
        <translation>En esta parte de la ejecución no se hace nada.</translation>
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
        <translation>Desde la llegada hasta el fin; ese porcentaje de las hechas en un tramo de tiempo no tardó más</translation>
    </message>
    <message>
        <source>This stands here when the run has ended.</source>
        <translation>Esto aparece aquí cuando termina la ejecución.</translation>
    </message>
    <message>
        <source>ideal (predicted)</source>
        <extracomment>Beside a bar, short: the shortest time in which this machine could do it</extracomment>
        <translation>ideal (previsto)</translation>
    </message>
    <message>
        <source>The larger of all computing shared by the cores, and the longest alone</source>
        <translation>El mayor de dos valores: todo el cálculo repartido entre los núcleos, o la más larga sola</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>Makespan, measured</source>
        <translation>Makespan, medido</translation>
    </message>
    <message>
        <source>in sequence</source>
        <extracomment>Beside a bar, short: one task after the other</extracomment>
        <translation>en secuencia</translation>
    </message>
    <message>
        <source>The times of all of them, each alone, added up</source>
        <translation>La suma de los tiempos de todas, cada una sola</translation>
    </message>
    <message>
        <source>%1 in the queue</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>%1 en la cola</translation>
    </message>
    <message>
        <source>%1 done per second</source>
        <extracomment>Name of a chart. %1: &quot;Tasks&quot; or &quot;Orders&quot;</extracomment>
        <translation>%1 hechas por segundo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Makespan, sequence and ideal</source>
        <translation>Makespan, secuencia e ideal</translation>
    </message>
    <message>
        <source>Time in each state</source>
        <extracomment>Name of a chart. State: what threads do, such as waiting</extracomment>
        <translation>Tiempo en cada estado</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Threads and cores</source>
        <translation>Hilos y núcleos</translation>
    </message>
    <message>
        <source>Dinner for three</source>
        <translation>Cena para tres</translation>
    </message>
    <message>
        <source>Dinner for three, one dish after another</source>
        <translation>Cena para tres, un plato tras otro</translation>
    </message>
    <message>
        <source>Dinner for three, stirred without a pause</source>
        <translation>Cena para tres, sin dejar de remover</translation>
    </message>
    <message>
        <source>Four equal dishes on two stoves</source>
        <translation>Cuatro platos iguales en dos fogones</translation>
    </message>
    <message>
        <source>Thirty-two busy chefs on two stoves</source>
        <translation>Treinta y dos cocineros atareados en dos fogones</translation>
    </message>
    <message>
        <source>A new chef for each of a thousand orders</source>
        <translation>Mil comandas, un cocinero nuevo para cada una</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Two restaurants, each with its own GIL</source>
        <translation>Dos restaurantes, cada uno con su propio GIL</translation>
    </message>
    <message>
        <source>One of two restaurants burns down</source>
        <translation>De dos restaurantes, uno se quema</translation>
    </message>
    <message>
        <source>One process crashes, the other serves on, and a new one takes its place</source>
        <translation>Un proceso se cae, el otro sigue sirviendo y uno nuevo ocupa su lugar</translation>
    </message>
    <message>
        <source>Four processes hold four copies of 32 MB; set processes to 1 and see</source>
        <extracomment>&quot;processes&quot; after &quot;set&quot; is the slider or key of that name</extracomment>
        <translation>Cuatro procesos guardan cuatro copias de 32&#xa0;MB; pon un solo proceso y mira</translation>
    </message>
    <message>
        <source>100 MB by courier: packed, carried, unpacked, for 5 ms of work</source>
        <extracomment>Courier: the way from one process to another</extracomment>
        <translation>100&#xa0;MB por mensajero: empaquetar, llevar, desempaquetar, para 5&#xa0;ms de trabajo</translation>
    </message>
    <message>
        <source>Sharing and locks</source>
        <translation>Datos compartidos y locks</translation>
    </message>
    <message>
        <source>Two chefs, one jar: one update is lost</source>
        <translation>Dos cocineros, un tarro: se pierde una actualización</translation>
    </message>
    <message>
        <source>Two threads count to 200,000 together, and do not get there</source>
        <translation>Dos hilos cuentan juntos hasta 200.000, y no llegan</translation>
    </message>
    <message>
        <source>The GIL does not save the counter where it changes hands in between</source>
        <translation>Si cambia de manos a medio camino, el GIL no salva el contador</translation>
    </message>
    <message>
        <source>With a lock around each update none is lost</source>
        <translation>Con un lock en cada actualización no se pierde ninguna</translation>
    </message>
    <message>
        <source>An update in one indivisible step cannot be lost</source>
        <translation>Una actualización en un solo paso indivisible no puede perderse</translation>
    </message>
    <message>
        <source>Two processes: each has a counter of its own, and none loses</source>
        <translation>Dos procesos: cada uno tiene su contador, y no se pierde nada</translation>
    </message>
    <message>
        <source>The same name in two processes is two variables</source>
        <translation>El mismo nombre en dos procesos son dos variables</translation>
    </message>
    <message>
        <source>Four threads, one lock held most of the time: they work one after another</source>
        <translation>Cuatro hilos, un lock casi siempre tomado: trabajan uno tras otro</translation>
    </message>
    <message>
        <source>Two locks in opposite order: a deadlock</source>
        <translation>Dos locks en orden inverso: un deadlock</translation>
    </message>
    <message>
        <source>The GIL</source>
        <translation>El GIL</translation>
    </message>
    <message>
        <source>Four busy threads and one GIL</source>
        <translation>Cuatro hilos ocupados y un GIL</translation>
    </message>
    <message>
        <source>Four waiting threads and one GIL</source>
        <translation>Cuatro hilos en espera y un GIL</translation>
    </message>
    <message>
        <source>Four busy threads without the GIL</source>
        <translation>Cuatro hilos ocupados sin el GIL</translation>
    </message>
    <message>
        <source>A light sleeper behind four busy threads</source>
        <extracomment>A thread that wakes often and has little to do each time</extracomment>
        <translation>Un hilo de sueño ligero tras cuatro ocupados</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Twenty orders for four chefs</source>
        <translation>Veinte comandas para cuatro cocineros</translation>
    </message>
    <message>
        <source>Sixty waits for a pool of forty: the 41st waits to wait</source>
        <translation>Sesenta esperas para un pool de cuarenta: la 41.ª espera para esperar</translation>
    </message>
    <message>
        <source>Event loop and server</source>
        <translation>Bucle de eventos y servidor</translation>
    </message>
    <message>
        <source>A thousand tickets for one head waiter</source>
        <translation>Mil tickets para un solo maître</translation>
    </message>
    <message>
        <source>The mistake: time.sleep() in an async def</source>
        <translation>El error: time.sleep() en un async def</translation>
    </message>
    <message>
        <source>The mistake: computing in an async def</source>
        <translation>El error: calcular en un async def</translation>
    </message>
    <message>
        <source>FastAPI with def: each request has a thread of the pool</source>
        <translation>FastAPI con def: cada petición tiene un hilo del pool</translation>
    </message>
    <message>
        <source>FastAPI with async def: all requests on one thread</source>
        <translation>FastAPI con async def: todas las peticiones en un hilo</translation>
    </message>
    <message>
        <source>Uvicorn with one worker</source>
        <translation>Uvicorn con un worker</translation>
    </message>
    <message>
        <source>Uvicorn with four workers</source>
        <translation>Uvicorn con cuatro workers</translation>
    </message>
    <message>
        <source>Uvicorn with two workers: async, def and CPU endpoints together</source>
        <translation>Uvicorn con dos workers: endpoints async, def y de CPU juntos</translation>
    </message>
    <message>
        <source>The mistake: one worker for requests that compute</source>
        <translation>El error: un solo worker para peticiones que calculan</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>%1, none lost</source>
        <extracomment>%1: value of a counter; none: no update of it</extracomment>
        <translation>%1, ninguna perdida</translation>
    </message>
    <message>
        <source>%1 of %2 updates lost (%3 is there)</source>
        <translation>actualizaciones perdidas: %1 de %2 (hay %3)</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <extracomment>%1: value of a counter; %2: &quot;process&quot; or &quot;restaurant&quot;; %3: its number</extracomment>
        <translation>%1 en %2 %3</translation>
    </message>
    <message>
        <source>taken: %1, waits: %2 (%3 in all)</source>
        <translation>tomas: %1, esperas: %2 (%3 en total)</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Ingredient&quot; or &quot;Shared variable&quot;, or nothing; %2: its name; %3: its value
----------
%1: key, or lock, or nothing; %2: its name; %3: who has it</extracomment>
        <translation>%1 «%2»: %3</translation>
    </message>
    <message>
        <source>%1 has read %2</source>
        <extracomment>%1: number of a chef or thread; %2: the value that it read</extracomment>
        <translation>%1 ha leído %2</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; it: the key or lock</extracomment>
        <translation>en manos de %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>%1 (%2) has the key to %3 and waits for the one to %4</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: its task; %3, %4: names of locks</extracomment>
        <translation>%1 (%2) tiene la llave de %3 y espera la de %4</translation>
    </message>
    <message>
        <source>%1 (%2) holds the lock %3 and waits for %4</source>
        <translation>%1 (%2) tiene el lock %3 y espera %4</translation>
    </message>
    <message>
        <source>%1, and was dismissed</source>
        <extracomment>%1: such as &quot;Thread 2 (pay) holds the lock a and waits for b&quot;</extracomment>
        <translation>%1, y fue retirado</translation>
    </message>
    <message>
        <source>loads: %1, %2: packed in %3, carried in %4, unpacked in %5</source>
        <extracomment>Loads: data between processes. %1: a count; %2: a size; %3 to %5: times</extracomment>
        <translation>cargas: %1, %2: empaquetadas en %3, llevadas en %4, desempaquetadas en %5</translation>
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
        <translation>1. Deja el contador en 1 con dos incrementos</translation>
    </message>
    <message>
        <source>2. Now with the lock: show that you cannot</source>
        <translation>2. Ahora con el lock: demuestra que no puedes</translation>
    </message>
    <message>
        <source>3. Make these two deadlock</source>
        <translation>3. Lleva a estos dos a un deadlock</translation>
    </message>
    <message>
        <source>4. Make the sleeper wait as long as possible</source>
        <translation>4. Haz esperar al durmiente todo lo posible</translation>
    </message>
    <message>
        <source>Both add 1 to the same counter. Choose who moves so that both have finished and the counter is 1: one update is lost.</source>
        <translation>Los dos suman 1 al mismo contador. Elige quién mueve de forma que ambos terminen y el contador valga 1: se pierde una actualización.</translation>
    </message>
    <message>
        <source>Now each takes the %1 first. Try to lose an update; then press “Try all” and count.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>Ahora cada uno toma primero: %1. Intenta perder una actualización; después pulsa «Probar todo» y cuenta.</translation>
    </message>
    <message>
        <source>They want the same two in opposite order. Choose so that each holds the %1 that the other one waits for.</source>
        <extracomment>%1: lock, or key</extracomment>
        <translation>Quieren los mismos dos en orden inverso (%1). Elige de forma que cada uno tenga lo que el otro espera.</translation>
    </message>
    <message>
        <source>Number 1 sleeps, wakes, and then needs the %1. Let him fall asleep, wait until he is awake, and let the others make all of their moves before he gets on.</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>El número 1 duerme, despierta y entonces necesita el %1. Deja que se duerma, espera a que esté despierto y haz que los otros hagan todos sus movimientos antes de que él siga.</translation>
    </message>
    <message>
        <source>Solved: two increments, and the counter is 1.</source>
        <translation>Resuelto: dos incrementos, y el contador vale 1.</translation>
    </message>
    <message>
        <source>Shown: in no interleaving is an update lost.</source>
        <translation>Demostrado: en ningún entrelazado se pierde una actualización.</translation>
    </message>
    <message>
        <source>Solved: a deadlock. Nobody in the ring will ever move again.</source>
        <translation>Resuelto: un deadlock. Nadie del círculo volverá a mover.</translation>
    </message>
    <message>
        <source>Solved: he was awake, and %1 moves went by without him.</source>
        <translation>Resuelto: estaba despierto y pasaron %1 movimientos sin él.</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Choices: %1</source>
        <translation>Elecciones: %1</translation>
    </message>
    <message>
        <source>(%1 more moves) </source>
        <extracomment>Moves that found no room in the picture; a space at the end. %1: a count</extracomment>
        <translation>(movimientos no mostrados: %1) </translation>
    </message>
    <message>
        <source>Not over yet.</source>
        <translation>Aún no ha terminado.</translation>
    </message>
    <message>
        <source>falls asleep</source>
        <extracomment>What a thread does next; in the third person, as those that follow</extracomment>
        <translation>se duerme</translation>
    </message>
    <message>
        <source>writes and reads a file</source>
        <translation>escribe y lee un archivo</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>calcula</translation>
    </message>
    <message>
        <source>reads “%1”</source>
        <translation>lee «%1»</translation>
    </message>
    <message>
        <source>adds: %1 + 1</source>
        <translation>suma: %1 + 1</translation>
    </message>
    <message>
        <source>writes %1 to “%2”</source>
        <extracomment>%1: a number; %2: name of a shared variable</extracomment>
        <translation>escribe %1 en «%2»</translation>
    </message>
    <message>
        <source>adds 1 to “%1”, at once</source>
        <extracomment>At once: in one step that cannot be divided. %1: name of a shared variable</extracomment>
        <translation>suma 1 a «%1», de una vez</translation>
    </message>
    <message>
        <source>takes the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>toma: %1 «%2»</translation>
    </message>
    <message>
        <source>gives back the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>devuelve: %1 «%2»</translation>
    </message>
    <message>
        <source>is awake, needs the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>está despierto, necesita el %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: &quot;Chef 1&quot; or &quot;Thread 1&quot;; %2: the name of its task</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>has finished</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>has failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>is away: wakes by itself</source>
        <translation>está fuera: despierta solo</translation>
    </message>
    <message>
        <source>waits for the %1 “%2”</source>
        <extracomment>%1: lock, or key; %2: its name</extracomment>
        <translation>espera: %1 «%2»</translation>
    </message>
    <message>
        <source>waits for the %1</source>
        <extracomment>%1: GIL, or bathroom</extracomment>
        <translation>espera el %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <extracomment>%1: what a thread does next, such as &quot;reads “x”&quot;</extracomment>
        <translation>siguiente: %1</translation>
    </message>
    <message>
        <source> (moves waited: %1)</source>
        <extracomment>Put after &quot;next: …&quot;: he waited while others made so many moves. %1: a count</extracomment>
        <translation> (movimientos que ha esperado: %1)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>“%1” is %2 (increments so far: %3)</source>
        <extracomment>%1: name of a shared variable; %2: its value; %3: a count</extracomment>
        <translation>«%1» vale %2 (incrementos hasta ahora: %3)</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>%1: &quot;Lock&quot; or &quot;Key&quot;; %2: its name; %3: who has it</extracomment>
        <translation>%1 «%2»: %3</translation>
    </message>
    <message>
        <source>%1 holds “%2” and wants “%3”</source>
        <extracomment>%1: such as &quot;Thread 1&quot;; %2, %3: names of locks</extracomment>
        <translation>%1 tiene «%2» y quiere «%3»</translation>
    </message>
    <message>
        <source>Deadlock: %1.</source>
        <extracomment>%1: such as &quot;Thread 1 holds “a” and wants “b”&quot;</extracomment>
        <translation>Deadlock: %1.</translation>
    </message>
    <message>
        <source>Over. Updates lost: %1.</source>
        <translation>Fin. Actualizaciones perdidas: %1.</translation>
    </message>
    <message>
        <source>Over: all have finished, and nothing is lost.</source>
        <translation>Fin: todos han terminado y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Interleavings, all of them really run: %1</source>
        <extracomment>Interleaving: an order in which threads take turns. %1: a count</extracomment>
        <translation>Entrelazados, todos ejecutados de verdad: %1</translation>
    </message>
    <message>
        <source>Interleavings so far: %1</source>
        <translation>Entrelazados hasta ahora: %1</translation>
    </message>
    <message>
        <source>%1 %2, such as %3</source>
        <extracomment>%1: a count; %2: what became of them; %3: a list of choices</extracomment>
        <translation>%1 %2, por ejemplo %3</translation>
    </message>
    <message>
        <source>lose an update</source>
        <extracomment>After a count of interleavings: &quot;3 lose an update, such as 1 2 2 1&quot;</extracomment>
        <translation>con alguna actualización perdida</translation>
    </message>
    <message>
        <source>end in a deadlock</source>
        <translation>acabados en deadlock</translation>
    </message>
    <message>
        <source>come out whole</source>
        <extracomment>After a count of interleavings: nothing is lost in them</extracomment>
        <translation>sin ninguna pérdida</translation>
    </message>
</context>
<context>
    <name>Street</name>
    <message>
        <source>%1: %2 waiting</source>
        <extracomment>Read aloud. %1: &quot;Rail&quot; or &quot;Queue&quot;; %2: how many orders or tasks wait there</extracomment>
        <translation>%1: en espera, %2</translation>
    </message>
    <message>
        <source>Deadlock: dashed: wants; line: is held by</source>
        <extracomment>In the picture: what dashed and whole lines mean; keep it short</extracomment>
        <translation>Deadlock (discontinua: quiere; continua: en manos de)</translation>
    </message>
    <message>
        <source>starting: %1 of %2 %3 open</source>
        <extracomment>%1, %2: numbers; %3: &quot;processes&quot; or &quot;restaurants&quot;</extracomment>
        <translation>arrancando: %3 listos, %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 done</source>
        <extracomment>%1, %2: counts; %3: &quot;tasks&quot; or &quot;orders&quot;</extracomment>
        <translation>%3 hechas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 wait for their turn</source>
        <translation>en espera de su turno: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidas: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <extracomment>%1: a count of tasks or orders that were lost with a crashed process</extracomment>
        <translation>perdidas: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <extracomment>%1: a count of tasks or orders: the queue was full</extracomment>
        <translation>rechazadas: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <extracomment>%1: a count of tasks or orders that had not begun when the run ended</extracomment>
        <translation>canceladas: %1</translation>
    </message>
    <message>
        <source>the run has ended</source>
        <translation>la ejecución ha terminado</translation>
    </message>
    <message>
        <source>Office: %1 of %2 restaurants open</source>
        <extracomment>Office: the head of several restaurants, that is their parent process. %1, %2: numbers</extracomment>
        <translation>Oficina: restaurantes abiertos, %1 de %2</translation>
    </message>
    <message>
        <source>Parent: %1 of %2 workers up</source>
        <translation>Padre: workers en marcha, %1 de %2</translation>
    </message>
    <message>
        <source>, %1 opened anew</source>
        <extracomment>Put after &quot;Office: 3 of 4 restaurants open&quot;. %1: a count</extracomment>
        <translation>, reabiertos: %1</translation>
    </message>
    <message>
        <source>, %1 restarted</source>
        <translation>, reiniciados: %1</translation>
    </message>
    <message>
        <source>Rail</source>
        <extracomment>Over the queue before a restaurant, very short: where tickets of orders hang</extracomment>
        <translation>Riel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Supplier %1 · pid %2</source>
        <translation>Proveedor %1 · pid %2</translation>
    </message>
    <message>
        <source>%1 · pid %2</source>
        <translation>%1 · pid %2</translation>
    </message>
    <message>
        <source>✖ burnt down</source>
        <extracomment>State of a restaurant (of a process: crashed), on its front: keep it short</extracomment>
        <translation>✖ quemado</translation>
    </message>
    <message>
        <source>✖ crashed</source>
        <translation>✖ caído</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>State of a restaurant (of a process: ended), short</extracomment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>reabriendo</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reiniciando</translation>
    </message>
    <message>
        <source>opening</source>
        <extracomment>State of a restaurant (of a process: starting), short</extracomment>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>closing</source>
        <extracomment>State of a restaurant (process) that takes no more orders, short</extracomment>
        <translation>cerrando</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>reiniciado</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>hechas: %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>%1: &quot;ingredient&quot; or &quot;shared variable&quot;; %2: its name; %3: its value</extracomment>
        <translation>%1 «%2»: %3</translation>
    </message>
    <message>
        <source>✖ deadlock</source>
        <translation>✖ deadlock</translation>
    </message>
    <message>
        <source>larder %1</source>
        <extracomment>Larder: stands for the memory of a process. %1: a size such as 12.3 MB</extracomment>
        <translation>despensa %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memoria %1</translation>
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
        <translation>%1 retenido por %2 desde hace %3</translation>
    </message>
    <message>
        <source>%1 blocked by %2 for %3</source>
        <translation>%1 bloqueado por %2 desde hace %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Who is at work on what. %1: &quot;Head waiter&quot; or &quot;Event loop&quot;; %2: name of an order or task</extracomment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>%1 waits for the door bell</source>
        <extracomment>%1: &quot;Head waiter&quot;; the bell stands for the selector of an event loop</extracomment>
        <translation>%1 espera el timbre de la puerta</translation>
    </message>
    <message>
        <source>%1 waits for the selector</source>
        <translation>%1 espera el selector</translation>
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
        <translation>maître</translation>
    </message>
    <message>
        <source>held: loop</source>
        <translation>tomado: bucle</translation>
    </message>
    <message>
        <source>%1’s turn</source>
        <extracomment>On the bathroom&apos;s door, very short. %1: such as &quot;Chef 2&quot;, who is inside</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>tomado: %1</translation>
    </message>
    <message>
        <source>GIL off: nobody waits for it</source>
        <translation>GIL desactivado: nadie lo espera</translation>
    </message>
    <message>
        <source>Oven (timer)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a timer</extracomment>
        <translation>Horno (temporizador)</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Delivery (network)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for the network</extracomment>
        <translation>Entrega (red)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Pantry (file)</source>
        <extracomment>Over a place in the picture, short: chefs that wait for a file</extracomment>
        <translation>Almacén (archivo)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bench (no order)</source>
        <extracomment>Over a place in the picture, short: chefs without an order sit there</extracomment>
        <translation>Banco (sin comanda)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>%1 %2 done</source>
        <extracomment>%1: a count; %2: &quot;order&quot; or &quot;orders&quot;, &quot;task&quot; or &quot;tasks&quot;</extracomment>
        <translation>hecho: %1 %2</translation>
    </message>
    <message>
        <source>Reopens after %1</source>
        <extracomment>On a restaurant&apos;s front. %1: the one that burnt down, such as &quot;Restaurant 2&quot;</extracomment>
        <translation>Reabre tras %1</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>Sustituye a %1</translation>
    </message>
    <message>
        <source>Burnt down: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>Quemado; %1</translation>
    </message>
    <message>
        <source>Crashed: %1</source>
        <translation>Caído; %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <extracomment>On a restaurant&apos;s front. %1: such as &quot;3 orders done&quot;</extracomment>
        <translation>Cerrado; %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminado; %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: such as &quot;Chef 2&quot;; %2: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>somebody else cooks</source>
        <extracomment>On a stove (core): not a thread of this run that is at work, mostly another program</extracomment>
        <translation>cocina otra persona</translation>
    </message>
    <message>
        <source>nobody cooks</source>
        <translation>no cocina nadie</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>this run %1
others %2</source>
        <extracomment>On a core. %1, %2: shares such as 40 %; others: other programs</extracomment>
        <translation>propio %1
otros %2</translation>
    </message>
    <message>
        <source>cooks (no %1 needed)</source>
        <translation>cocina (sin necesitar el %1)</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>ejecuta código nativo</translation>
    </message>
    <message>
        <source>waits for the key to %1</source>
        <translation>espera llave: %1</translation>
    </message>
    <message>
        <source>waits for the lock %1</source>
        <translation>espera el lock %1</translation>
    </message>
    <message>
        <source>waits for the oven</source>
        <extracomment>The oven stands for a timer</extracomment>
        <translation>espera el horno</translation>
    </message>
    <message>
        <source>waits for a timer</source>
        <translation>espera un temporizador</translation>
    </message>
    <message>
        <source>waits at the pantry</source>
        <extracomment>The pantry stands for a file</extracomment>
        <translation>espera en el almacén</translation>
    </message>
    <message>
        <source>waits for a file</source>
        <translation>espera un archivo</translation>
    </message>
    <message>
        <source>waits for a delivery</source>
        <translation>espera una entrega</translation>
    </message>
    <message>
        <source>waits for the network</source>
        <translation>espera la red</translation>
    </message>
    <message>
        <source>has the bathroom</source>
        <extracomment>The bathroom stands for the GIL</extracomment>
        <translation>está en el baño</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>tiene el GIL</translation>
    </message>
    <message>
        <source>has the key to %1</source>
        <translation>tiene llave: %1</translation>
    </message>
    <message>
        <source>holds the lock %1</source>
        <translation>tiene el lock %1</translation>
    </message>
    <message>
        <source>has read %1</source>
        <translation>ha leído %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>en manos de %1</translation>
    </message>
    <message>
        <source>%1: %2, for %3 up to now</source>
        <extracomment>%1: such as &quot;Chef 2 of Restaurant 1&quot;; %2: such as &quot;cooks&quot;; %3: a time</extracomment>
        <translation>%1: %2, desde hace %3</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; it is free</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot; or &quot;GIL&quot;, which is &quot;it&quot;</extracomment>
        <translation>%1 lleva %2 esperando el %3; está libre</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 is inside</source>
        <extracomment>%1: who; %2: a time; %3: &quot;bathroom&quot;; %4: such as &quot;Chef 3&quot;</extracomment>
        <translation>%1 lleva %2 esperando el %3; dentro está %4</translation>
    </message>
    <message>
        <source>%1 has waited %2 for the %3; %4 holds it</source>
        <translation>%1 lleva %2 esperando el %3; lo tiene %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>last on %1</source>
        <extracomment>%1: such as &quot;Stove 3&quot; or &quot;Core 3&quot;</extracomment>
        <translation>último sitio: %1</translation>
    </message>
    <message>
        <source>%1: %2; %3 waiting</source>
        <extracomment>%1: such as &quot;Restaurant 1&quot;; %2: signs with counts; %3: a count of orders or tasks</extracomment>
        <translation>%1: %2; en espera: %3</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <extracomment>Written into the picture where guests would stand: keep it short</extracomment>
        <translation>nadie espera</translation>
    </message>
    <message>
        <source>Door</source>
        <extracomment>Before a restaurant with a head waiter: where guests stand until he looks at them.</extracomment>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>%1 running</source>
        <extracomment>Tickets of an event loop: the one that it is on.</extracomment>
        <translation>en curso: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <extracomment>Tickets of an event loop: those that wait for something.</extracomment>
        <translation>aparte: %1</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <extracomment>Tickets of an event loop: those that it could go on with.</extracomment>
        <translation>a punto: %1</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
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
        <translation>comensales que esperan en la puerta: %1</translation>
    </message>
    <message>
        <source>GIL off</source>
        <translation>sin GIL</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>%1, %2: counts of tasks or orders</extracomment>
        <translation>hechas: %1 de %2</translation>
    </message>
    <message>
        <source>not for this run</source>
        <extracomment>On a stove (core) that the plan does not let this run use, short</extracomment>
        <translation>no para esta ejecución</translation>
    </message>
    <message>
        <source>The door: new chefs come in here, and those who are dismissed leave</source>
        <translation>La puerta: por aquí entran los cocineros nuevos y salen los despedidos</translation>
    </message>
    <message>
        <source>Where new threads appear, and those that have ended leave</source>
        <translation>Aquí aparecen los hilos nuevos y desaparecen los que han terminado</translation>
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
        <translation>Los porcentajes son de la última medición; lo demás, de este instante</translation>
    </message>
    <message>
        <source>The plan does not let this run use it</source>
        <translation>El plan no permite que esta ejecución lo use</translation>
    </message>
    <message>
        <source>Sign crossed out: nobody needs to queue (GIL off)</source>
        <extracomment>The sign on the bathroom&apos;s door; there is no GIL in this run</extracomment>
        <translation>Cartel del baño tachado: nadie tiene que hacer cola (GIL desactivado)</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>The knee is at %1=%2: the least within 5 % of the best median.</source>
        <extracomment>Knee: from where on more brings little. %1: key of a plan; %2: its value</extracomment>
        <translation>El codo está en %1=%2: el menor valor a menos de un 5&#xa0;% de la mejor mediana.</translation>
    </message>
    <message>
        <source>No knee is looked for: the values are not numbers.</source>
        <translation>No se busca codo: los valores no son números.</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 values.</source>
        <translation>Con menos de 3 valores no se puede señalar un codo.</translation>
    </message>
    <message>
        <source>No knee can be named from fewer than 3 runs of each value.</source>
        <translation>Con menos de 3 ejecuciones por valor no se puede señalar un codo.</translation>
    </message>
    <message>
        <source>No clear knee: the runs of neighbouring values overlap.</source>
        <translation>Sin codo claro: las ejecuciones de valores vecinos se solapan.</translation>
    </message>
    <message>
        <source>No knee within these values: already %1=%2 is within 5 % of the best.</source>
        <translation>Sin codo entre estos valores: ya %1=%2 está a menos de un 5&#xa0;% del mejor.</translation>
    </message>
    <message>
        <source>No knee within these values: the best is the last, %1=%2; more may be better still.</source>
        <translation>Sin codo entre estos valores: el mejor es el último, %1=%2; quizá un valor mayor sea aún mejor.</translation>
    </message>
</context>
<context>
    <name>SweepAxis</name>
    <message>
        <source>%1 (logarithmic scale)</source>
        <extracomment>Title of an axis. %1: key of a plan, such as &quot;threads&quot;</extracomment>
        <translation>%1 (escala logarítmica)</translation>
    </message>
    <message>
        <source>tasks done per second</source>
        <translation>tareas hechas por segundo</translation>
    </message>
    <message>
        <source>makespan, ms</source>
        <extracomment>Title of an axis: keep it short. So is the one in seconds</extracomment>
        <translation>makespan, ms</translation>
    </message>
    <message>
        <source>makespan, s</source>
        <translation>makespan, s</translation>
    </message>
</context>
<context>
    <name>SweepChart</name>
    <message>
        <source>ideal (predicted): leaves the chart</source>
        <translation>ideal (previsto): se sale del gráfico</translation>
    </message>
    <message>
        <source>ideal (predicted): CPU work / cores, or longest task</source>
        <extracomment>In a legend: keep it short. &quot;/&quot;: divided by</extracomment>
        <translation>ideal (previsto): trabajo de CPU / núcleos, o tarea más larga</translation>
    </message>
    <message>
        <source>ideal (predicted): what cores and arrivals allow</source>
        <translation>ideal (previsto): lo que permiten núcleos y llegadas</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <extracomment>%1: title of a plan; %2: the key whose values were tried, such as &quot;threads&quot;</extracomment>
        <translation>%1, según %2</translation>
    </message>
    <message>
        <source>Runs of each value: %1 · %2</source>
        <extracomment>&quot;Runs&quot; is a noun. %1: a count; %2: a processor</extracomment>
        <translation>Ejecuciones por valor: %1 · %2</translation>
    </message>
    <message>
        <source>knee: %1</source>
        <extracomment>Knee: from where on more brings little. %1: a value</extracomment>
        <translation>codo: %1</translation>
    </message>
    <message>
        <source>median; least and most (measured)</source>
        <translation>mediana; mínimo y máximo (medidos)</translation>
    </message>
</context>
<context>
    <name>SweepKeys</name>
    <message>
        <source>Threads in the pool of each process.</source>
        <translation>Hilos en el pool de cada proceso.</translation>
    </message>
    <message>
        <source>Processes, each with a GIL of its own.</source>
        <translation>Procesos, cada uno con su propio GIL.</translation>
    </message>
    <message>
        <source>Cores that the run may use.</source>
        <translation>Núcleos que puede usar la ejecución.</translation>
    </message>
    <message>
        <source>How long a thread may keep the GIL that others wait for, in milliseconds.</source>
        <translation>Cuánto puede retener un hilo el GIL que otros esperan, en milisegundos.</translation>
    </message>
    <message>
        <source>With and without a GIL.</source>
        <translation>Con GIL y sin él.</translation>
    </message>
    <message>
        <source>Tasks that arrive each second.</source>
        <translation>Tareas que llegan cada segundo.</translation>
    </message>
    <message>
        <source>Clients, each with one task at a time.</source>
        <translation>Clientes, cada uno con una tarea a la vez.</translation>
    </message>
    <message>
        <source>How often there is the task %1.</source>
        <translation>Cuántas veces está la tarea %1.</translation>
    </message>
    <message>
        <source>One after another, a thread for each task, or a pool.</source>
        <translation>Una tras otra, un hilo por tarea, o un pool.</translation>
    </message>
    <message>
        <source>Which process gets the next task.</source>
        <translation>Qué proceso recibe la siguiente tarea.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Read aloud. %1: a thread, such as &quot;Chef 2&quot;; %2: its process, such as &quot;Restaurant 1&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>and %1 more: zoom in, or see Events as a table</source>
        <extracomment>Read aloud, last in a list of stretches of time. %1: how many more there are</extracomment>
        <translation>y %1 más: acerca la vista, o abre Eventos como tabla</translation>
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
        <translation>cocina sin el baño (código nativo)</translation>
    </message>
    <message>
        <source>running native code</source>
        <translation>ejecuta código nativo</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who had been asked for it</source>
        <translation>después recibió el %1 de %2, a quien se lo habían pedido</translation>
    </message>
    <message>
        <source>then got the %1 from %2, who let go of it</source>
        <translation>después recibió el %1 de %2, que lo soltó</translation>
    </message>
    <message>
        <source>%1 of %2 %3: %4, from %5</source>
        <translation>%1 de %2 %3: %4, desde %5</translation>
    </message>
    <message>
        <source>on this %1 without a break for %2</source>
        <translation>en esta %1 sin pausa durante %2</translation>
    </message>
    <message>
        <source>hand-overs of the %1: %2</source>
        <translation>traspasos del %1: %2</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <translation>%1 hechas: %2</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>host</source>
        <translation>máquina</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>máquinas</translation>
    </message>
    <message>
        <source>town</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>towns</source>
        <translation>ciudades</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>la ciudad</translation>
    </message>
    <message>
        <source>core</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>núcleos</translation>
    </message>
    <message>
        <source>stove</source>
        <translation>fogón</translation>
    </message>
    <message>
        <source>stoves</source>
        <translation>fogones</translation>
    </message>
    <message>
        <source>a stove: one pan at a time</source>
        <translation>un fogón: una sola sartén a la vez</translation>
    </message>
    <message>
        <source>process</source>
        <translation>proceso</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>procesos</translation>
    </message>
    <message>
        <source>restaurant</source>
        <translation>restaurante</translation>
    </message>
    <message>
        <source>restaurants</source>
        <translation>restaurantes</translation>
    </message>
    <message>
        <source>a restaurant with its own kitchen, staff and larder</source>
        <translation>un restaurante con su propia cocina, su personal y su despensa</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>larder</source>
        <translation>despensa</translation>
    </message>
    <message>
        <source>larders</source>
        <translation>despensas</translation>
    </message>
    <message>
        <source>the larder and shelves of that kitchen</source>
        <translation>la despensa y los estantes de esa cocina</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>hilo</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>chef</source>
        <translation>cocinero</translation>
    </message>
    <message>
        <source>chefs</source>
        <translation>cocineros</translation>
    </message>
    <message>
        <source>a chef</source>
        <translation>un cocinero</translation>
    </message>
    <message>
        <source>shared variable</source>
        <translation>variable compartida</translation>
    </message>
    <message>
        <source>shared variables</source>
        <translation>variables compartidas</translation>
    </message>
    <message>
        <source>ingredient</source>
        <translation>ingrediente</translation>
    </message>
    <message>
        <source>ingredients</source>
        <translation>ingredientes</translation>
    </message>
    <message>
        <source>an ingredient on the shared shelf</source>
        <translation>un ingrediente del estante común</translation>
    </message>
    <message>
        <source>lost update</source>
        <translation>actualización perdida</translation>
    </message>
    <message>
        <source>lost updates</source>
        <translation>actualizaciones perdidas</translation>
    </message>
    <message>
        <source>lost change</source>
        <translation>cambio perdido</translation>
    </message>
    <message>
        <source>lost changes</source>
        <translation>cambios perdidos</translation>
    </message>
    <message>
        <source>two chefs reach for the same jar; one&apos;s change is lost</source>
        <translation>dos cocineros echan mano del mismo tarro; el cambio de uno se pierde</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lock</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>locks</translation>
    </message>
    <message>
        <source>key</source>
        <translation>llave</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>llaves</translation>
    </message>
    <message>
        <source>the key to a cupboard</source>
        <translation>la llave de un armario</translation>
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
        <translation>baño</translation>
    </message>
    <message>
        <source>bathrooms</source>
        <translation>baños</translation>
    </message>
    <message>
        <source>the single bathroom of the house: one person inside, the rest queue at the door</source>
        <translation>el único baño de la casa: una persona dentro, los demás hacen cola en la puerta</translation>
    </message>
    <message>
        <source>holds the GIL</source>
        <translation>tiene el GIL</translation>
    </message>
    <message>
        <source>hold the GIL</source>
        <translation>tienen el GIL</translation>
    </message>
    <message>
        <source>is in the bathroom</source>
        <translation>está en el baño</translation>
    </message>
    <message>
        <source>are in the bathroom</source>
        <translation>están en el baño</translation>
    </message>
    <message>
        <source>being inside the bathroom (only its holder&apos;s pan is cooking)</source>
        <translation>estar dentro del baño (solo se cocina en la sartén de quien está dentro)</translation>
    </message>
    <message>
        <source>switch interval</source>
        <translation>intervalo de cambio</translation>
    </message>
    <message>
        <source>switch intervals</source>
        <translation>intervalos de cambio</translation>
    </message>
    <message>
        <source>time before a knock</source>
        <translation>tiempo antes de llamar</translation>
    </message>
    <message>
        <source>times before a knock</source>
        <translation>tiempos antes de llamar</translation>
    </message>
    <message>
        <source>how long before somebody knocks</source>
        <translation>cuánto pasa antes de que alguien llame a la puerta</translation>
    </message>
    <message>
        <source>blocking I/O</source>
        <translation>E/S bloqueante</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>entregas</translation>
    </message>
    <message>
        <source>waiting for a delivery or the oven; the bathroom is free meanwhile</source>
        <translation>esperar una entrega o el horno; mientras tanto el baño queda libre</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>order</source>
        <translation>comanda</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>comandas</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>una comanda</translation>
    </message>
    <message>
        <source>task queue</source>
        <translation>cola de tareas</translation>
    </message>
    <message>
        <source>task queues</source>
        <translation>colas de tareas</translation>
    </message>
    <message>
        <source>order rail</source>
        <translation>riel de comandas</translation>
    </message>
    <message>
        <source>order rails</source>
        <translation>rieles de comandas</translation>
    </message>
    <message>
        <source>the order rail</source>
        <translation>el riel de comandas</translation>
    </message>
    <message>
        <source>thread pool</source>
        <translation>pool de hilos</translation>
    </message>
    <message>
        <source>thread pools</source>
        <translation>pools de hilos</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>equipos</translation>
    </message>
    <message>
        <source>a fixed team of chefs who take the next order from the rail</source>
        <translation>un equipo fijo de cocineros que toman la siguiente comanda del riel</translation>
    </message>
    <message>
        <source>thread per task</source>
        <translation>hilo por tarea</translation>
    </message>
    <message>
        <source>threads per task</source>
        <translation>hilos por tarea</translation>
    </message>
    <message>
        <source>chef for one order</source>
        <translation>cocinero por comanda</translation>
    </message>
    <message>
        <source>chefs for one order</source>
        <translation>cocineros por comanda</translation>
    </message>
    <message>
        <source>hiring a chef for one order and letting him go</source>
        <translation>contratar a un cocinero para una comanda y despedirlo</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>bucle de eventos</translation>
    </message>
    <message>
        <source>event loops</source>
        <translation>bucles de eventos</translation>
    </message>
    <message>
        <source>head waiter</source>
        <translation>maître</translation>
    </message>
    <message>
        <source>head waiters</source>
        <translation>maîtres</translation>
    </message>
    <message>
        <source>the head waiter: one person, many tickets, never standing still</source>
        <translation>el maître: una persona, muchos tickets, nunca parado</translation>
    </message>
    <message>
        <source>async task</source>
        <translation>tarea asíncrona</translation>
    </message>
    <message>
        <source>async tasks</source>
        <translation>tareas asíncronas</translation>
    </message>
    <message>
        <source>order ticket</source>
        <translation>ticket de comanda</translation>
    </message>
    <message>
        <source>order tickets</source>
        <translation>tickets de comanda</translation>
    </message>
    <message>
        <source>an order ticket: set aside while it waits, picked up when it is ready</source>
        <translation>un ticket de comanda: se aparta mientras espera y se recoge cuando está listo</translation>
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
        <translation>ticket apartado</translation>
    </message>
    <message>
        <source>tickets put aside</source>
        <translation>tickets apartados</translation>
    </message>
    <message>
        <source>putting the ticket aside</source>
        <translation>apartar el ticket</translation>
    </message>
    <message>
        <source>inter-process communication</source>
        <translation>comunicación entre procesos</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>mensajero</translation>
    </message>
    <message>
        <source>couriers</source>
        <translation>mensajeros</translation>
    </message>
    <message>
        <source>a courier between two restaurants: everything is packed, carried, unpacked</source>
        <translation>un mensajero entre dos restaurantes: todo se empaqueta, se lleva y se desempaqueta</translation>
    </message>
    <message>
        <source>server worker</source>
        <translation>worker del servidor</translation>
    </message>
    <message>
        <source>server workers</source>
        <translation>workers del servidor</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>sucursal</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>sucursales</translation>
    </message>
    <message>
        <source>a branch of the chain with its own bathroom</source>
        <translation>una sucursal de la cadena, con su propio baño</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>caída</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>caídas</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>incendio</translation>
    </message>
    <message>
        <source>fires</source>
        <translation>incendios</translation>
    </message>
    <message>
        <source>one restaurant burns down; the others keep serving</source>
        <translation>un restaurante se quema; los demás siguen sirviendo</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>arrives for work</source>
        <translation>llega al trabajo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>cocina</translation>
    </message>
    <message>
        <source>waits for the GIL</source>
        <translation>espera el GIL</translation>
    </message>
    <message>
        <source>queues at the bathroom</source>
        <translation>hace cola en el baño</translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation>espera un lock</translation>
    </message>
    <message>
        <source>waits for a key</source>
        <translation>espera una llave</translation>
    </message>
    <message>
        <source>waits for I/O</source>
        <translation>espera E/S</translation>
    </message>
    <message>
        <source>waits for oven or delivery</source>
        <translation>espera horno o entrega</translation>
    </message>
    <message>
        <source>off the core</source>
        <translation>fuera del núcleo</translation>
    </message>
    <message>
        <source>waits for a stove</source>
        <translation>espera un fogón</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>has no order</source>
        <translation>sin comanda</translation>
    </message>
    <message>
        <source>event loop waits</source>
        <translation>el bucle de eventos espera</translation>
    </message>
    <message>
        <source>listens for tickets</source>
        <translation>atento a los tickets</translation>
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
        <translation>después tomó %1</translation>
    </message>
    <message>
        <source>woken by %1, which had come %2 before</source>
        <extracomment>%1: name of an order or task; %2: a time</extracomment>
        <translation>despertado por %1, que había llegado %2 antes</translation>
    </message>
    <message>
        <source>woken by %1, which %2 had put in the queue %3 before</source>
        <extracomment>%1: name of an order or task; %2: who put it there; %3: a time</extracomment>
        <translation>despertado por %1, que %2 había puesto en la cola %3 antes</translation>
    </message>
    <message>
        <source>then gave up: the ring of waits could not open</source>
        <translation>después se rindió: el círculo de esperas no podía abrirse</translation>
    </message>
    <message>
        <source>then got the key to %1 from %2, who had hung it up %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Chef 2&quot;; %3: a time</extracomment>
        <translation>después recibió la llave de %1 de %2, que la había colgado %3 antes</translation>
    </message>
    <message>
        <source>then got the lock %1 from %2, who had released it %3 before</source>
        <extracomment>%1: name of a lock; %2: such as &quot;Thread 2&quot;; %3: a time</extracomment>
        <translation>después recibió el lock %1 de %2, que lo había soltado %3 antes</translation>
    </message>
    <message>
        <source>woken by the bell of the oven: the timer was over</source>
        <translation>despertado por el timbre del horno: el temporizador había acabado</translation>
    </message>
    <message>
        <source>woken by the system: the timer was over</source>
        <translation>despertado por el sistema: el temporizador había acabado</translation>
    </message>
    <message>
        <source>woken by the delivery: the supplier had answered</source>
        <translation>despertado por la entrega: el proveedor había respondido</translation>
    </message>
    <message>
        <source>woken by the socket: the other side had answered</source>
        <translation>despertado por el socket: el otro lado había respondido</translation>
    </message>
    <message>
        <source>woken by the pantry: the file was read and written</source>
        <translation>despertado por el almacén: el archivo estaba leído y escrito</translation>
    </message>
    <message>
        <source>woken by the system: the file was read and written</source>
        <translation>despertado por el sistema: el archivo estaba leído y escrito</translation>
    </message>
    <message>
        <source>woken by %1, which a thread of the pool had done</source>
        <translation>despertado por %1, que había hecho un hilo del pool</translation>
    </message>
    <message>
        <source>woken by %1, which had come</source>
        <translation>despertado por %1, que había llegado</translation>
    </message>
    <message>
        <source>woken for %1, whose timer was over</source>
        <extracomment>%1: name of an order or task</extracomment>
        <translation>despertado para %1, cuyo temporizador había acabado</translation>
    </message>
    <message>
        <source>woken for %1, whose answer was there</source>
        <translation>despertado para %1, cuya respuesta había llegado</translation>
    </message>
    <message>
        <source>meanwhile %1 had %2 of %3</source>
        <extracomment>%1: such as &quot;Stove 2&quot;; %2: such as &quot;Chef 3&quot;; %3: such as &quot;Restaurant 1&quot;</extracomment>
        <translation>mientras tanto, en %1 estaba %2 de %3</translation>
    </message>
    <message>
        <source>meanwhile %1 had other programs, or nobody of this run</source>
        <translation>mientras tanto, en %1 había otros programas, o nadie de esta ejecución</translation>
    </message>
</context>
<context>
    <name>WindowOptions</name>
    <message>
        <source>a file that ends in .png, .jpg or .bmp</source>
        <extracomment>Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;, as those that follow</extracomment>
        <translation>un archivo que termine en .png, .jpg o .bmp</translation>
    </message>
    <message>
        <source>a number of seconds or &apos;end&apos;</source>
        <translation>un número de segundos o &apos;end&apos;</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT in pixels, from %1x%2 to %3x%3</source>
        <translation>ANCHOxALTO en píxeles, de %1x%2 a %3x%3</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>KEY=1..8[:STEP] or KEY=1,2,8</source>
        <translation>CLAVE=1..8[:PASO] o CLAVE=1,2,8</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <extracomment>%1: a number. Put into &quot;%1: expected %2, not &apos;%3&apos;&quot;</extracomment>
        <translation>un número entero de 1 a %1</translation>
    </message>
    <message>
        <source>a file that ends in .brigade</source>
        <translation>un archivo que termine en .brigade</translation>
    </message>
    <message>
        <source>who moves, such as &quot;1 2 2 1&quot;</source>
        <translation>quién mueve, como &quot;1 2 2 1&quot;</translation>
    </message>
    <message>
        <source>a lesson&apos;s ID or ID:STEP</source>
        <translation>el ID de una lección o ID:PASO</translation>
    </message>
    <message>
        <source>&apos;light&apos;, &apos;dark&apos; or &apos;contrast&apos;</source>
        <translation>&apos;light&apos;, &apos;dark&apos; o &apos;contrast&apos;</translation>
    </message>
    <message>
        <source>a language such as &apos;de&apos; or &apos;pt_BR&apos;</source>
        <translation>un idioma como &apos;de&apos; o &apos;pt_BR&apos;</translation>
    </message>
    <message>
        <source>--repeat: only with --sweep, or with --open and at least 2</source>
        <translation>--repeat: solo con --sweep, o con --open y al menos 2</translation>
    </message>
    <message>
        <source>--step: only with --open, which says what to step</source>
        <translation>--step: solo con --open, que indica qué recorrer</translation>
    </message>
    <message>
        <source>--at: only with --screenshot</source>
        <translation>--at: solo con --screenshot</translation>
    </message>
    <message>
        <source>--run: only with --open or --lesson, which say what to run</source>
        <translation>--run: solo con --open o --lesson, que indican qué ejecutar</translation>
    </message>
    <message>
        <source>--quiet: only with --run</source>
        <translation>--quiet: solo con --run</translation>
    </message>
    <message>
        <source>--record: only with --run</source>
        <translation>--record: solo con --run</translation>
    </message>
    <message>
        <source>--compare: only with a recording to compare with</source>
        <translation>--compare: solo con una grabación con la que comparar</translation>
    </message>
    <message>
        <source>--sweep: only with --open, which says what to sweep</source>
        <translation>--sweep: solo con --open, que indica qué barrer</translation>
    </message>
    <message>
        <source>%1: no such option (see --help)</source>
        <translation>%1: no existe esa opción (véase --help)</translation>
    </message>
    <message>
        <source>%1: given twice</source>
        <translation>%1: aparece dos veces</translation>
    </message>
    <message>
        <source>%1: its value is missing</source>
        <translation>%1: falta su valor</translation>
    </message>
    <message>
        <source>%1: expected %2, not &apos;%3&apos;</source>
        <extracomment>%1: an option; %2: such as &quot;a recording&quot;; %3: what was given</extracomment>
        <translation>%1: se esperaba %2, no &apos;%3&apos;</translation>
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
        <translation>Uso: brigade [opciones] [PLAN|GRABACIÓN|LECCIÓN|@ESCENARIO]
Mira los procesos e hilos de un programa como una calle de restaurantes.

  --open ARCHIVO     abre un plan (.json, .brigade-plan), una grabación (.brigade)
                     o un escenario incluido (@NOMBRE)
  --run              ejecuta lo abierto, o las ejecuciones de la lección hasta su paso
  --quiet            con --run: no se dibuja nada mientras se ejecuta
  --record ARCHIVO   con --run: escribe la grabación (.brigade)
  --compare ARCHIVO  pone otra grabación junto a la abierta
  --sweep CLAVE=VALORES ejecuta lo abierto con estos valores (1..8, 1,2,8)
  --repeat N         con --sweep: cuántas veces se ejecuta cada valor (por defecto: 3);
                     solo: ejecuta lo abierto N veces y cuenta sus contadores
  --step ELECCIONES  haz de planificador de lo abierto: &quot;1 2 2 1&quot;
  --lesson ID[:PASO] abre esta lección del curso, en este paso
  --screenshot ARCHIVO escribe una imagen de la ventana (.png, .jpg, .bmp) y sale;
                     con --run, --sweep o --repeat, cuando eso ha terminado
  --at SEGUNDOS|end  el momento de la ejecución que muestra la imagen (por defecto:
                     el último con actividad)
  --size ANxAL       el tamaño de la ventana en píxeles
  --theme light|dark|contrast
  --language xx      &apos;de&apos;, &apos;pt_BR&apos;, ...; se recuerda
  --help, --version

Estado de salida: 0 hecho, 1 la ejecución no empezó o la imagen no se escribió,
2 la entrada es incorrecta.
</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>signal %1, %2</source>
        <translation>señal %1, %2</translation>
    </message>
    <message>
        <source>process %1 (pid %2)</source>
        <translation>proceso %1 (pid %2)</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>supplier, process %1 (pid %2)</source>
        <translation>proveedor, proceso %1 (pid %2)</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>hilo %1</translation>
    </message>
    <message>
        <source>main thread</source>
        <translation>hilo principal</translation>
    </message>
    <message>
        <source>event loop</source>
        <translation>bucle de eventos</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>process %1, %2</source>
        <extracomment>%1: a number; %2: such as &quot;thread 2&quot;</extracomment>
        <translation>proceso %1, %2</translation>
    </message>
    <message>
        <source>✖ crashed at %2: %1</source>
        <extracomment>%1: how, such as &quot;signal 9&quot;; %2: a time</extracomment>
        <translation>✖ se cayó a los %2: %1</translation>
    </message>
    <message>
        <source>GIL handed over</source>
        <translation>traspaso del GIL</translation>
    </message>
    <message>
        <source>read (above), written (below)</source>
        <translation>leído (arriba), escrito (abajo)</translation>
    </message>
    <message>
        <source>updates, red: lost</source>
        <translation>actualizaciones, rojo: perdidas</translation>
    </message>
    <message>
        <source>core not running this program</source>
        <translation>núcleo que no ejecuta este programa</translation>
    </message>
    <message>
        <source>%1 threads, each in its colour and pattern</source>
        <translation>%1 hilos, cada uno con su color y trama</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>tiempo, %1</translation>
    </message>
    <message>
        <source>not drawn: %1 hand-overs of the GIL</source>
        <translation>sin dibujar: %1 traspasos del GIL</translation>
    </message>
    <message>
        <source>not drawn: %1 traced updates, %2 of them lost</source>
        <translation>sin dibujar: %1 actualizaciones trazadas, perdidas: %2</translation>
    </message>
    <message>
        <source>a row stands for %1 threads</source>
        <translation>cada fila: %1 hilos</translation>
    </message>
    <message>
        <source>%1 events were dropped</source>
        <translation>eventos descartados: %1</translation>
    </message>
    <message>
        <source>the recording ends before the run did</source>
        <translation>la grabación acaba antes que la ejecución</translation>
    </message>
    <message>
        <source>No thread has run yet.</source>
        <translation>Aún no se ha ejecutado ningún hilo.</translation>
    </message>
    <message>
        <source>by core</source>
        <translation>por núcleo</translation>
    </message>
    <message>
        <source>makespan %1</source>
        <translation>makespan %1</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>tareas hechas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidas: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perdidas: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>rechazadas: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>canceladas: %1</translation>
    </message>
    <message>
        <source>speed-up %1</source>
        <translation>aceleración %1</translation>
    </message>
    <message>
        <source>GIL switches %1</source>
        <extracomment>&quot;Switches&quot; is a noun. %1: a count</extracomment>
        <translation>cambios de GIL: %1</translation>
    </message>
    <message>
        <source>%1, %2, switch source: %3</source>
        <extracomment>%1: system; %2: such as &quot;4 cores&quot;; %3: &quot;kernel&quot; or &quot;gaps&quot;</extracomment>
        <translation>%1, %2, fuente de los cambios: %3</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 núcleo</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 núcleos</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>huecos</translation>
    </message>
    <message>
        <source>starting</source>
        <extracomment>On short bars and in legends: one or two short words each</extracomment>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>esperando el GIL</translation>
    </message>
    <message>
        <source>waiting for a lock</source>
        <translation>esperando un lock</translation>
    </message>
    <message>
        <source>I/O or sleep</source>
        <translation>E/S o sleep</translation>
    </message>
    <message>
        <source>off the core (ready, not running)</source>
        <translation>fuera del núcleo (listo, sin ejecutarse)</translation>
    </message>
    <message>
        <source>idle, no task</source>
        <translation>inactivo, sin tarea</translation>
    </message>
    <message>
        <source>event loop waiting</source>
        <translation>bucle de eventos en espera</translation>
    </message>
    <message>
        <source>running native code, GIL released</source>
        <translation>ejecutando código nativo, GIL suelto</translation>
    </message>
    <message>
        <source>GIL</source>
        <translation>GIL</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lock</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>E/S</translation>
    </message>
    <message>
        <source>off core</source>
        <translation>sin núcleo</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>bucle</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativo</translation>
    </message>
    <message>
        <source>too short to draw one by one: %1 intervals</source>
        <translation>demasiado cortos, dibujados juntos: %1 intervalos</translation>
    </message>
    <message>
        <source>too close to draw one by one: %1 traced updates, %2 of them lost</source>
        <translation>demasiado juntas para dibujarlas una a una: %1 actualizaciones trazadas, perdidas: %2</translation>
    </message>
    <message>
        <source>lost update; dashed: the read that missed it</source>
        <translation>actualización perdida; discontinua: la lectura que no la vio</translation>
    </message>
</context>
<context>
    <name>brigade::app::AboutDialog</name>
    <message>
        <source>About Brigade</source>
        <translation>Acerca de Brigade</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;Shows how programs really run: real threads in real processes on this machine&apos;s cores.&lt;/p&gt;&lt;p&gt;Licence: GNU General Public License, version 3 or later; it comes with no warranty. Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brigade %1&lt;/h3&gt;&lt;p&gt;Muestra cómo se ejecutan de verdad los programas: hilos reales en procesos reales sobre los núcleos de esta máquina.&lt;/p&gt;&lt;p&gt;Licencia: GNU General Public License, versión 3 o posterior; viene sin ninguna garantía. Qt %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>&lt;h3&gt;What it is made with&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Con qué está hecho&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Drawings and icons were made for Brigade and have its licence.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los dibujos e iconos se hicieron para Brigade y tienen su licencia.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>brigade::app::Announcer</name>
    <message>
        <source>%1 has burnt down</source>
        <extracomment>%1: such as &quot;Restaurant 2&quot;; it stands for a process that crashed</extracomment>
        <translation>%1 se ha quemado</translation>
    </message>
    <message>
        <source>%1 has crashed</source>
        <translation>%1 se ha caído</translation>
    </message>
    <message>
        <source>Deadlock in %1: each waits for what another one holds: %2</source>
        <extracomment>%1: a restaurant or process; %2: names of chefs or threads, with commas</extracomment>
        <translation>Deadlock en %1: cada uno espera lo que tiene otro: %2</translation>
    </message>
    <message>
        <source>The run was stopped after %1</source>
        <extracomment>%1: a time such as 4.2 ms</extracomment>
        <translation>La ejecución se detuvo tras %1</translation>
    </message>
    <message>
        <source>The recording breaks off after %1</source>
        <translation>La grabación se corta tras %1</translation>
    </message>
    <message>
        <source>The run has ended after %1</source>
        <translation>La ejecución ha terminado tras %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidas: %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perdidas: %1</translation>
    </message>
    <message>
        <source>%1 done: %2</source>
        <extracomment>%1: &quot;orders&quot; or &quot;tasks&quot;; %2: a count. &quot;3 failed&quot; and &quot;2 lost&quot; may follow</extracomment>
        <translation>%1 hechas: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargeChart</name>
    <message>
        <source>What this machine charges, as bars beside the textbook&apos;s</source>
        <translation>Lo que cobra esta máquina, en barras junto a las del libro de texto</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChargesDialog</name>
    <message>
        <source>&amp;Measure</source>
        <extracomment>Button, a verb: starts the measurement</extracomment>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Exportar &amp;tabla…</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>Exportar &amp;imagen…</translation>
    </message>
    <message>
        <source>What this machine charges</source>
        <extracomment>Title. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>Lo que cobra esta máquina</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>Com&amp;parar con:</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>P&amp;icture</source>
        <translation>Ima&amp;gen</translation>
    </message>
    <message>
        <source>Each figure is measured here, many times, in a process of its own, and set beside what textbooks say. It takes about half a minute; leave the machine alone meanwhile.</source>
        <translation>Cada cifra se mide aquí, muchas veces, en un proceso propio, y se pone junto a lo que dicen los libros de texto. Tarda cerca de medio minuto; mientras tanto, deja tranquila la máquina.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heads of columns, to be short; this one: what is measured</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>10 % to 90 %</source>
        <translation>10&#xa0;% a 90&#xa0;%</translation>
    </message>
    <message>
        <source>Textbook</source>
        <translation>Libro de texto</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>Otro resultado</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Cociente</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>Head of a column: was it disturbed?</extracomment>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON, to compare with (*.json)</source>
        <translation>Tablas (*.csv);;JSON, para comparar (*.json)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar la imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Imágenes (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>A run goes on, which would disturb the measurement: measure when it has ended.</source>
        <translation>Hay una ejecución en marcha, que perturbaría la medición: mide cuando haya terminado.</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 were measured, not all of them in every round.</source>
        <translation>Cancelado: se midieron %1 de %2, y no todas en todas las rondas.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
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
        <translation>Todavía no se ha medido nada.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Comparado con %1.</translation>
    </message>
    <message>
        <source>~ noisy</source>
        <extracomment>In the column &quot;Noise&quot;; ~ is the sign of noisy figures</extracomment>
        <translation>~ con ruido</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>sin ruido</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>%1: a remark about a figure, such as &quot;noisy: others took 12 % of the cores&quot;</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>A choice after &quot;Compare with:&quot;</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>un archivo…</translation>
    </message>
    <message>
        <source>Compare with an earlier result</source>
        <translation>Comparar con un resultado anterior</translation>
    </message>
    <message>
        <source>Results of measure (*.json)</source>
        <translation>Resultados de measure (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartLegend</name>
    <message>
        <source>Press: only this one, or all again</source>
        <translation>Pulsar: solo esto, o todo otra vez</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChartsPanel</name>
    <message>
        <source>Chart</source>
        <extracomment>Read aloud: the list in which a chart is chosen</extracomment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;; use: how busy they are</extracomment>
        <translation>Uso de los %1</translation>
    </message>
    <message>
        <source>The chart of a run stands here when there is one.</source>
        <translation>Aquí aparece el gráfico de una ejecución cuando la hay.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ChoosingDialog</name>
    <message>
        <source>&amp;Run the proof</source>
        <translation>Ej&amp;ecutar la prueba</translation>
    </message>
    <message>
        <source>Choosing</source>
        <extracomment>Window title: choosing between async, threads and processes</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Take a task of yours and answer the questions: click on a branch, or press left for yes and right for no. At the end of a way, run its proof.</source>
        <translation>Toma una tarea tuya y responde a las preguntas: haz clic en una rama, o pulsa la flecha izquierda para «sí» y la derecha para «no». Al final de un camino, ejecuta su prueba.</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>ejecución %v de %m</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Exportar &amp;imagen…</translation>
    </message>
    <message>
        <source>Stopped: nothing of it counts.</source>
        <translation>Detenida: no cuenta nada de ella.</translation>
    </message>
    <message>
        <source>A click on a bar shows its run in the window.</source>
        <translation>Un clic en una barra muestra su ejecución en la ventana.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>First answer the questions down to the end of a way</source>
        <translation>Primero responde a las preguntas hasta el final de un camino</translation>
    </message>
    <message>
        <source>The same work, done in each of the ways (Enter)</source>
        <translation>El mismo trabajo, hecho de cada una de las maneras (Intro)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar la imagen</translation>
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
        <translation>El árbol de la elección</translation>
    </message>
    <message>
        <source>Left: yes. Right: no.</source>
        <translation>Izquierda: sí. Derecha: no.</translation>
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
        <translation>Ejecución %1: %2</translation>
    </message>
    <message>
        <source>Makespan</source>
        <extracomment>Row of a table: the time from the start to the end of the last task</extracomment>
        <translation>Makespan</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>CPU work</source>
        <translation>Trabajo de CPU</translation>
    </message>
    <message>
        <source>Done per second</source>
        <translation>Hechas por segundo</translation>
    </message>
    <message>
        <source>Latency, 50 %</source>
        <translation>Latencia, 50&#xa0;%</translation>
    </message>
    <message>
        <source>Latency, 99 %</source>
        <translation>Latencia, 99&#xa0;%</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Cambios de contexto</translation>
    </message>
    <message>
        <source>Second to first</source>
        <extracomment>Head of a column: the second run&apos;s figure divided by the first one&apos;s</extracomment>
        <translation>Segunda entre primera</translation>
    </message>
    <message>
        <source>Figures of both runs</source>
        <translation>Cifras de ambas ejecuciones</translation>
    </message>
    <message>
        <source>Two runs on one time axis</source>
        <translation>Dos ejecuciones en un mismo eje de tiempo</translation>
    </message>
    <message>
        <source>Waiting for the %1</source>
        <extracomment>Row of a table. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Espera del %1</translation>
    </message>
    <message>
        <source>Hand-overs of the %1</source>
        <extracomment>Row of a table: how often it changed hands. %1: &quot;GIL&quot; or &quot;bathroom&quot;</extracomment>
        <translation>Traspasos del %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::CompareView</name>
    <message>
        <source>Timelines of both runs</source>
        <translation>Líneas de tiempo de ambas ejecuciones</translation>
    </message>
</context>
<context>
    <name>brigade::app::ControlsPanel</name>
    <message>
        <source>one after the other</source>
        <extracomment>How a plan works; also put into &quot;This plan has no pool: %1.&quot;</extracomment>
        <translation>una tras otra</translation>
    </message>
    <message>
        <source>a thread for each task</source>
        <translation>un hilo por tarea</translation>
    </message>
    <message>
        <source>a pool of threads</source>
        <translation>un pool de hilos</translation>
    </message>
    <message>
        <source>an event loop with a pool</source>
        <translation>un bucle de eventos con pool</translation>
    </message>
    <message>
        <source>%1 of the %2 of this machine may be used here</source>
        <translation>De los %2 de esta máquina, aquí se pueden usar %1</translation>
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
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Puts all sliders back to where the opened plan has them.</source>
        <translation>Devuelve todos los deslizadores a donde los tiene el plan abierto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</source>
        <extracomment>%1: title of a plan; %2: how it works, such as &quot;a pool of threads&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2</translation>
    </message>
    <message>
        <source>Choose a scenario above, or open a plan.</source>
        <translation>Elige un escenario arriba, o abre un plan.</translation>
    </message>
    <message>
        <source> Changes a run while it goes on.</source>
        <extracomment>Put after another sentence, hence the space at its beginning</extracomment>
        <translation> Afecta también a una ejecución en marcha.</translation>
    </message>
    <message>
        <source>&amp;Stoves</source>
        <extracomment>Label of a slider; a stove stands for a core</extracomment>
        <translation>&amp;Fogones</translation>
    </message>
    <message>
        <source>&amp;Cores</source>
        <translation>&amp;Núcleos</translation>
    </message>
    <message>
        <source>How many of this machine&apos;s cores the run may use.</source>
        <translation>Cuántos núcleos de esta máquina puede usar la ejecución.</translation>
    </message>
    <message>
        <source>Restaura&amp;nts</source>
        <extracomment>Label of a slider; a restaurant stands for a process</extracomment>
        <translation>&amp;Restaurantes</translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>Pro&amp;cesos</translation>
    </message>
    <message>
        <source>Worker processes, each with its own memory and its own GIL.</source>
        <translation>Procesos worker, cada uno con su propia memoria y su propio GIL.</translation>
    </message>
    <message>
        <source>&amp;Chefs in each</source>
        <extracomment>Label of a slider: in each restaurant; a chef stands for a thread</extracomment>
        <translation>&amp;Cocineros en cada uno</translation>
    </message>
    <message>
        <source>&amp;Threads in each</source>
        <translation>&amp;Hilos en cada uno</translation>
    </message>
    <message>
        <source>Size of the thread pool of each process.</source>
        <translation>Tamaño del pool de hilos de cada proceso.</translation>
    </message>
    <message>
        <source>This plan has no pool: %1.</source>
        <translation>Este plan no tiene pool: %1.</translation>
    </message>
    <message>
        <source> Changing it during a run starts the run again.</source>
        <translation> Si se cambia durante una ejecución, esta empieza de nuevo.</translation>
    </message>
    <message>
        <source>Or&amp;ders</source>
        <extracomment>Label of a slider, a plural noun; an order stands for a task</extracomment>
        <translation>Coman&amp;das</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>How many tasks there are in all.</source>
        <translation>Cuántas tareas hay en total.</translation>
    </message>
    <message>
        <source>Or&amp;ders per second</source>
        <translation>Coman&amp;das por segundo</translation>
    </message>
    <message>
        <source>Tas&amp;ks per second</source>
        <translation>&amp;Tareas por segundo</translation>
    </message>
    <message>
        <source>How many tasks arrive each second.</source>
        <translation>Cuántas tareas llegan cada segundo.</translation>
    </message>
    <message>
        <source>&amp;Guests</source>
        <extracomment>Label of a slider; a guest stands for a client that sends tasks</extracomment>
        <translation>Comen&amp;sales</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>C&amp;lientes</translation>
    </message>
    <message>
        <source>How many clients send tasks, each one after the other.</source>
        <translation>Cuántos clientes envían tareas, cada uno una tras otra.</translation>
    </message>
    <message>
        <source>C&amp;ooking share</source>
        <extracomment>Label of a slider: the part of the time that is cooked (computed), in %</extracomment>
        <translation>Parte de c&amp;occión</translation>
    </message>
    <message>
        <source>CP&amp;U share</source>
        <translation>Parte de CP&amp;U</translation>
    </message>
    <message>
        <source>The part of a task&apos;s time that it computes; the rest it waits.</source>
        <translation>La parte del tiempo de una tarea en que calcula; el resto espera.</translation>
    </message>
    <message>
        <source>One &amp;bathroom in each (GIL)</source>
        <extracomment>Check box: in each restaurant; the bathroom stands for the GIL</extracomment>
        <translation>Un &amp;baño en cada uno (GIL)</translation>
    </message>
    <message>
        <source>&amp;GIL</source>
        <translation>&amp;GIL</translation>
    </message>
    <message>
        <source>One lock in each process that a thread must hold to compute.</source>
        <translation>Un lock en cada proceso que un hilo debe tener para calcular.</translation>
    </message>
    <message>
        <source>T&amp;ime before a knock</source>
        <extracomment>Label of a slider. A knock at the bathroom&apos;s door: asking for the GIL</extracomment>
        <translation>&amp;Tiempo antes de llamar</translation>
    </message>
    <message>
        <source>Switch &amp;interval</source>
        <translation>Interval&amp;o de cambio</translation>
    </message>
    <message>
        <source>How long a thread waits for the GIL before it asks for it.</source>
        <translation>Cuánto espera un hilo el GIL antes de pedirlo.</translation>
    </message>
    <message>
        <source>a chef for each order</source>
        <extracomment>How a plan works, in restaurant words: a thread for each task</extracomment>
        <translation>un cocinero por comanda</translation>
    </message>
    <message>
        <source>a team of chefs</source>
        <extracomment>How a plan works, in restaurant words: a pool of threads</extracomment>
        <translation>un equipo de cocineros</translation>
    </message>
    <message>
        <source>a head waiter with a team</source>
        <extracomment>How a plan works, in restaurant words: an event loop with a pool</extracomment>
        <translation>un maître con un equipo</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoresChart</name>
    <message>
        <source>Use of the cores over time</source>
        <translation>Uso de los núcleos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>In a legend, short: &quot;run&quot; is a noun</extracomment>
        <translation>esta ejecución</translation>
    </message>
    <message>
        <source>Threads of this run; 100 % is one core</source>
        <translation>Hilos de esta ejecución; 100&#xa0;% es un núcleo</translation>
    </message>
    <message>
        <source>others</source>
        <extracomment>In a legend, short: other programs</extracomment>
        <translation>otros</translation>
    </message>
    <message>
        <source>What the followed one took of it</source>
        <translation>La parte que tomó el hilo seguido</translation>
    </message>
    <message>
        <source>All %1 %2</source>
        <extracomment>%1: a number; %2: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Los %1 %2</translation>
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
        <translation>%1 · 100 % = un %2</translation>
    </message>
    <message>
        <source>%1: 0 to %2 %</source>
        <translation>%1: de 0 a %2&#xa0;%</translation>
    </message>
    <message>
        <source>Everything else there: other programs, a hypervisor, Brigade&apos;s own overhead</source>
        <translation>Todo lo demás ahí: otros programas, un hipervisor, la sobrecarga del propio Brigade</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseActions</name>
    <message>
        <source>&amp;Continue the course</source>
        <translation>&amp;Continuar el curso</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Todas las lecciones</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Paso siguiente</translation>
    </message>
    <message>
        <source>C&amp;hoosing…</source>
        <extracomment>Menu: choosing between async, threads and processes</extracomment>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>async, threads or processes: a tree of questions, and the proof of each answer on this machine</source>
        <translation>async, hilos o procesos: un árbol de preguntas, y la prueba de cada respuesta en esta máquina</translation>
    </message>
    <message>
        <source>&amp;Picture gallery…</source>
        <translation>Galería de i&amp;mágenes…</translation>
    </message>
    <message>
        <source>The pictures that every text draws, each from a run on this machine</source>
        <translation>Las imágenes que dibujan todos los libros, cada una de una ejecución en esta máquina</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glosario…</translation>
    </message>
    <message>
        <source>&amp;Report of predictions and results…</source>
        <translation>&amp;Informe de predicciones y resultados…</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s view: notes, larger type</source>
        <translation>&amp;Vista docente: notas, letra más grande</translation>
    </message>
    <message>
        <source>Lessons from a &amp;folder…</source>
        <translation>Lecciones de una c&amp;arpeta…</translation>
    </message>
    <message>
        <source>The &amp;built-in lessons</source>
        <translation>&amp;Lecciones incluidas</translation>
    </message>
    <message>
        <source>%1: has no lessons</source>
        <translation>%1: no tiene lecciones</translation>
    </message>
    <message>
        <source>A folder with lessons</source>
        <translation>Una carpeta con lecciones</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of a question about the learner&apos;s name; a noun</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Your name, if it is to stand on the report:</source>
        <translation>Tu nombre, si quieres que figure en el informe:</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Páginas web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Write your own lessons…</source>
        <translation>Escribir leccio&amp;nes propias…</translation>
    </message>
    <message>
        <source>Write your own lessons</source>
        <translation>Escribir lecciones propias</translation>
    </message>
    <message>
        <source>&amp;Save an example…</source>
        <translation>Guardar un &amp;ejemplo…</translation>
    </message>
    <message>
        <source>Save an example lesson</source>
        <translation>Guardar una lección de ejemplo</translation>
    </message>
    <message>
        <source>Lessons (*.brigade-lesson *.md)</source>
        <translation>Lecciones (*.brigade-lesson *.md)</translation>
    </message>
</context>
<context>
    <name>brigade::app::CourseMap</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Continuar: %1</translation>
    </message>
    <message>
        <source>Begin with the first lesson</source>
        <translation>Empezar por la primera lección</translation>
    </message>
    <message>
        <source>Some files could not be read; the others are here:</source>
        <translation>Algunos archivos no se pudieron leer; los demás están aquí:</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>%1. It builds on “%2”; nothing keeps you from opening it now.</source>
        <translation>%1. Se apoya en «%2»; nada te impide abrirla ya.</translation>
    </message>
</context>
<context>
    <name>brigade::app::CoursePanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>The map of the course (Alt+Up)</source>
        <translation>El mapa del curso (Alt+Arriba)</translation>
    </message>
    <message>
        <source>step %v of %m</source>
        <translation>paso %v de %m</translation>
    </message>
    <message>
        <source>How far you are in this lesson</source>
        <translation>Por dónde vas en esta lección</translation>
    </message>
    <message>
        <source>The step before (Alt+Left)</source>
        <translation>El paso anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>The next step (Alt+Right)</source>
        <translation>El paso siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>%1 · about %2 min</source>
        <translation>%1 · unos %2 min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>&lt;b&gt;For the presenter:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Para quien presenta:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>That is my prediction</source>
        <translation>Esa es mi predicción</translation>
    </message>
    <message>
        <source>That is my answer</source>
        <translation>Esa es mi respuesta</translation>
    </message>
    <message>
        <source>Run it again</source>
        <translation>Ejecutar otra vez</translation>
    </message>
    <message>
        <source>Run it on this machine</source>
        <translation>Ejecutar en esta máquina</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>Mientras se ejecuta no se dibuja nada, para que dibujar no le cueste nada; después se reproduce</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <translation>ejecución %v de %m</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Run it and look</source>
        <translation>Ejecutar y mirar</translation>
    </message>
    <message>
        <source>This machine cannot show it: it has too few cores.</source>
        <translation>Esta máquina no puede mostrarlo: tiene muy pocos núcleos.</translation>
    </message>
    <message>
        <source>The run has not been made yet.</source>
        <translation>La ejecución aún no se ha hecho.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✔ It held&lt;/b&gt; on this machine.</source>
        <translation>&lt;b&gt;✔ Se cumplió&lt;/b&gt; en esta máquina.</translation>
    </message>
    <message>
        <source>&lt;b&gt;✖ It did not hold&lt;/b&gt; this time.</source>
        <translation>&lt;b&gt;✖ No se cumplió&lt;/b&gt; esta vez.</translation>
    </message>
    <message>
        <source>To change: %1. Run it with F5 as often as you like.</source>
        <translation>Puedes cambiar: %1. Ejecútalo con F5 cuantas veces quieras.</translation>
    </message>
    <message>
        <source>Open this plan</source>
        <translation>Abrir este plan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This lesson is in English: nobody has translated it yet.</source>
        <translation>Esta lección está en inglés: nadie la ha traducido todavía.</translation>
    </message>
    <message>
        <source>It takes about %1.</source>
        <translation>Tarda unos %1.</translation>
    </message>
    <message>
        <source>Show me in the picture</source>
        <translation>Mostrar en la imagen</translation>
    </message>
    <message>
        <source>What this run did, where it shows that it was not so</source>
        <translation>Lo que hizo esta ejecución, donde se ve que no fue así</translation>
    </message>
</context>
<context>
    <name>brigade::app::DeadlockBar</name>
    <message>
        <source>Deadlock: each of these waits for what the next one has. Whoever is dismissed gives back what he has, and the others get on.</source>
        <translation>Deadlock: cada uno de estos espera lo que tiene el siguiente. El que retires devolverá lo que tiene, y los demás seguirán.</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <extracomment>Button, a verb: makes one give up and go. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;</extracomment>
        <translation>Retirar a %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::DragBars</name>
    <message>
        <source>Drag each bar, or use the arrow keys: up and down for another bar, left and right for its length</source>
        <translation>Arrastra cada barra, o usa las flechas: arriba y abajo para otra barra, izquierda y derecha para su longitud</translation>
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
        <translation>la ejecución</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Head of a column: when the event happened</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column: what happened</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>brigade::app::EventsDialog</name>
    <message>
        <source>Only who is &amp;followed</source>
        <extracomment>Check box. Followed: the chef or thread that was selected</extracomment>
        <translation>Solo a quien se &amp;sigue</translation>
    </message>
    <message>
        <source>Only the &amp;time that is measured or shown in the timeline</source>
        <translation>Solo el &amp;tiempo que se mide o se muestra en la línea de tiempo</translation>
    </message>
    <message>
        <source>Events as a table</source>
        <translation>Eventos como tabla</translation>
    </message>
    <message>
        <source>Return on a line shows that moment, and follows who did it, in every picture.</source>
        <translation>Intro en una línea muestra ese momento, y sigue en todas las imágenes a quien lo hizo.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>Eventos: %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vista previa de la imagen</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Whole window</source>
        <translation>Ventana entera</translation>
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
        <translation>Toda la ejecución</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Lo que muestra la línea de tiempo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>&amp;Imagen:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>&amp;Range:</source>
        <translation>I&amp;ntervalo:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>T&amp;ema:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Cop&amp;y to clipboard</source>
        <translation>&amp;Copiar al portapapeles</translation>
    </message>
    <message>
        <source>%1×: %2 × %3 pixels</source>
        <extracomment>%1: how many times as large; %2: width; %3: height</extracomment>
        <translation>%1×: %2 × %3 píxeles</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Not enough memory for the picture.</source>
        <translation>No hay memoria suficiente para la imagen.</translation>
    </message>
    <message>
        <source>Copied to the clipboard, as pixels.</source>
        <translation>Copiado al portapapeles, como píxeles.</translation>
    </message>
    <message>
        <source>Timeline by %1</source>
        <extracomment>What is exported. %1: &quot;thread&quot; or &quot;chef&quot;, &quot;core&quot; or &quot;stove&quot;: what a row stands for</extracomment>
        <translation>Línea de tiempo por %1</translation>
    </message>
    <message>
        <source>Use of the %1</source>
        <extracomment>%1: &quot;cores&quot; or &quot;stoves&quot;</extracomment>
        <translation>Uso de los %1</translation>
    </message>
    <message>
        <source>Writing the picture…</source>
        <translation>Guardando la imagen…</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dibujando la imagen…</translation>
    </message>
</context>
<context>
    <name>brigade::app::FileActions</name>
    <message>
        <source>&amp;Save plan as…</source>
        <translation>&amp;Guardar plan como…</translation>
    </message>
    <message>
        <source>Save recor&amp;ding as…</source>
        <translation>Guardar gra&amp;bación como…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Exportar &amp;imagen…</translation>
    </message>
    <message>
        <source>Export &amp;figures…</source>
        <translation>Exportar ci&amp;fras…</translation>
    </message>
    <message>
        <source>Export &amp;trace…</source>
        <extracomment>Menu; trace, a noun: the recorded events, for other programs</extracomment>
        <translation>Exportar &amp;traza…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Open a plan, a recording or a lesson</source>
        <translation>Abrir un plan, una grabación o una lección</translation>
    </message>
    <message>
        <source>Plans, recordings and lessons (*.json *.brigade-plan *.brigade *.brigade-lesson);;All files (*)</source>
        <translation>Planes, grabaciones y lecciones (*.json *.brigade-plan *.brigade *.brigade-lesson);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Plans (*.json *.brigade-plan)</source>
        <translation>Planes (*.json *.brigade-plan)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>Recordings (*.brigade)</source>
        <translation>Grabaciones (*.brigade)</translation>
    </message>
    <message>
        <source>Writing the recording…</source>
        <translation>Guardando la grabación…</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tablas (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the trace</source>
        <translation>Exportar la traza</translation>
    </message>
    <message>
        <source>Chrome traces: Perfetto, speedscope (*.json)</source>
        <translation>Trazas de Chrome: Perfetto, speedscope (*.json)</translation>
    </message>
    <message>
        <source>Writing the trace…</source>
        <translation>Escribiendo la traza…</translation>
    </message>
</context>
<context>
    <name>brigade::app::GalleryDialog</name>
    <message>
        <source>&amp;Draw all of them</source>
        <translation>&amp;Dibujar todas</translation>
    </message>
    <message>
        <source>&amp;Run this one</source>
        <translation>Ejecutar &amp;esta</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>Mostrar en la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>Exportar &amp;todas…</translation>
    </message>
    <message>
        <source>Picture gallery</source>
        <translation>Galería de imágenes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>run %v of %m</source>
        <extracomment>On a progress bar; &quot;run&quot; is a noun. %v, %m: numbers, to be kept</extracomment>
        <translation>ejecución %v de %m</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>Progreso de las ejecuciones</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were drawn stay.</source>
        <translation>Detenido. Las imágenes ya dibujadas se conservan.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button, a verb: ends the runs</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Each picture is drawn from a run of its own; all take some seconds</source>
        <translation>Cada imagen se dibuja a partir de su propia ejecución; todas tardan unos segundos</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Run this one”, or “Draw all of them”.</source>
        <translation>Aún sin dibujar. Sale de una ejecución en esta máquina: «Ejecutar esta» o «Dibujar todas».</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Written: %1 pictures and index.html in %2</source>
        <translation>Guardado en %2: index.html y las imágenes (%1)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar la imagen</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>Una carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Writing the pictures…</source>
        <translation>Guardando las imágenes…</translation>
    </message>
    <message>
        <source>Stopped. The pictures that were written stay.</source>
        <translation>Detenido. Las imágenes ya guardadas se conservan.</translation>
    </message>
</context>
<context>
    <name>brigade::app::GlossaryDialog</name>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1: a term; %2: the same in restaurant words</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Runs it and shows the place</source>
        <translation>Lo ejecuta y muestra el lugar</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, in the restaurant: &lt;b&gt;%1&lt;/b&gt;</source>
        <extracomment>Put after a term. %1: the same in restaurant words</extracomment>
        <translation>, en el restaurante: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;Draw its picture</source>
        <translation>&amp;Dibujar su imagen</translation>
    </message>
    <message>
        <source>Not drawn yet. It comes from a run on this machine: “Draw its picture”.</source>
        <translation>Aún sin dibujar. Sale de una ejecución en esta máquina: «Dibujar su imagen».</translation>
    </message>
    <message>
        <source>The run is being made…</source>
        <translation>Ejecución en marcha…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>brigade::app::HelpActions</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions, machine and the log&apos;s last lines, for somebody who helps</source>
        <translation>Versiones, máquina y las últimas líneas del registro, para quien ayude</translation>
    </message>
    <message>
        <source>&amp;About Brigade</source>
        <translation>&amp;Acerca de Brigade</translation>
    </message>
    <message>
        <source>Brigade ended unexpectedly. What it had recorded of its last run is kept in %1.</source>
        <translation>Brigade terminó de forma inesperada. Lo que había grabado de su última ejecución está guardado en %1.</translation>
    </message>
    <message>
        <source>Show that run</source>
        <translation>Mostrar esa ejecución</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard, %1 lines: read them before you send them.</source>
        <translation>El diagnóstico está en el portapapeles (líneas: %1): léelo antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>brigade::app::InsightsPanel</name>
    <message>
        <source>Nothing stands out in this run.</source>
        <translation>En esta ejecución no destaca nada.</translation>
    </message>
    <message>
        <source>What stands out in a run stands here when it has ended.</source>
        <translation>Aquí aparece lo que destaca en una ejecución cuando ha terminado.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <extracomment>Read aloud: a button. %1: title of what stands out in the run</extracomment>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>That part of the run in the timeline</source>
        <translation>Esa parte de la ejecución en la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>brigade::app::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Head of a column: a key of the keyboard</extracomment>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menú %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::MainWindow</name>
    <message>
        <source>Dinner for three, cooked just now by three real threads on this machine: dishes that mostly wait take as long as the longest. What if all of them have to be stirred?</source>
        <translation>Cena para tres, recién cocinada por tres hilos reales en esta máquina: los platos que sobre todo esperan tardan lo que tarda el más largo. ¿Y si hay que remover todos?</translation>
    </message>
    <message>
        <source>Cook four busy dishes</source>
        <translation>Cocinar cuatro platos laboriosos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The run has ended</source>
        <translation>La ejecución ha terminado</translation>
    </message>
    <message>
        <source>%1. Shown: %2, its last busy moment</source>
        <translation>%1. Se muestra: %2, su último momento con actividad</translation>
    </message>
    <message>
        <source>Sweep: run %1 of %2 goes on</source>
        <translation>Barrido: en marcha la ejecución %1 de %2</translation>
    </message>
    <message>
        <source>Starting the processes…</source>
        <translation>Iniciando los procesos…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Running quietly: it is replayed when it has ended</source>
        <translation>Ejecutando en silencio: se reproducirá cuando haya terminado</translation>
    </message>
    <message>
        <source>Closed to new requests; those in hand are finished (Stop again: at once)</source>
        <translation>Cerrado a nuevas peticiones; las que están en curso se terminan (Detener otra vez: al momento)</translation>
    </message>
    <message>
        <source>Stopping: tasks in hand are finished (Stop again: at once)</source>
        <translation>Deteniendo: las tareas en curso se terminan (Detener otra vez: al momento)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
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
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>Run the plan on this machine (F5)</source>
        <translation>Ejecutar el plan en esta máquina (F5)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Menu, a verb: ends the run</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop the run: tasks in hand are finished; twice: at once (Esc)</source>
        <translation>Detener la ejecución: las tareas en curso se terminan; dos veces: al momento (Esc)</translation>
    </message>
    <message>
        <source>Run &amp;quietly</source>
        <translation>Ejecutar en &amp;silencio</translation>
    </message>
    <message>
        <source>Nothing is drawn while it runs, so that drawing costs it nothing; then it is replayed</source>
        <translation>Mientras se ejecuta no se dibuja nada, para que dibujar no le cueste nada; después se reproduce</translation>
    </message>
    <message>
        <source>S&amp;weep…</source>
        <extracomment>Menu, a noun: runs with one value of the plan after another</extracomment>
        <translation>&amp;Barrido…</translation>
    </message>
    <message>
        <source>One key of the plan over several values, each run several times: where more brings nothing (Shift+F5)</source>
        <translation>Una clave del plan con varios valores, cada uno ejecutado varias veces: a partir de dónde más ya no aporta nada (Mayús+F5)</translation>
    </message>
    <message>
        <source>Run &amp;many times…</source>
        <translation>Ejecutar &amp;muchas veces…</translation>
    </message>
    <message>
        <source>The plan a hundred times, and how its counters came out (Alt+F5)</source>
        <translation>El plan cien veces, y cómo quedaron sus contadores (Alt+F5)</translation>
    </message>
    <message>
        <source>Where the analogy stops</source>
        <translation>Dónde falla la analogía</translation>
    </message>
    <message>
        <source>This machine: %1 of %2 cores may be used; %3</source>
        <extracomment>%1, %2: numbers; %3: name of the system</extracomment>
        <translation>Esta máquina: %1 de %2 núcleos disponibles; %3</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>&amp;Controles</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <extracomment>Name of a panel: numbers, no pictures</extracomment>
        <translation>Ci&amp;fras</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>O&amp;bservaciones</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>R&amp;uns</source>
        <extracomment>Name of a panel, a plural noun: the runs so far</extracomment>
        <translation>Ejec&amp;uciones</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>C&amp;alle</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;You are the scheduler…</source>
        <translation>Tú &amp;eres el planificador…</translation>
    </message>
    <message>
        <source>Real threads that move only when you choose them (Ctrl+F5)</source>
        <translation>Hilos reales que solo se mueven cuando los eliges (Ctrl+F5)</translation>
    </message>
    <message>
        <source>What this machine &amp;charges…</source>
        <extracomment>Menu. What a thread, a switch, a message costs in time; no money</extracomment>
        <translation>Lo que &amp;cobra esta máquina…</translation>
    </message>
    <message>
        <source>Measures a thread, a process, a switch, a message, and shows the textbook&apos;s figures beside it</source>
        <translation>Mide un hilo, un proceso, un cambio, un mensaje, y muestra al lado las cifras del libro de texto</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <extracomment>Menu, a verb: lessons and glossary</extracomment>
        <translation>A&amp;prender</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu, a noun</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <extracomment>Menu: a list of panels follows</extracomment>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Events as a table…</source>
        <translation>&amp;Eventos como tabla…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Words, and where the analogy stops</source>
        <translation>&amp;Palabras, y dónde falla la analogía</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>Cu&amp;rso</translation>
    </message>
    <message>
        <source>You were in the lesson “%1”.</source>
        <translation>Estabas en la lección «%1».</translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>Continuar donde lo dejaste</translation>
    </message>
    <message>
        <source>Brigade speaks that language when this run has ended.</source>
        <translation>Brigade hablará ese idioma cuando termine esta ejecución.</translation>
    </message>
    <message>
        <source>Opening the recording: its events are put in order (Stop: not after all)</source>
        <translation>Abriendo la grabación: se ordenan sus eventos (Detener: mejor no)</translation>
    </message>
</context>
<context>
    <name>brigade::app::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search: Return goes to the next place</source>
        <translation>Buscar: Intro va al siguiente lugar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>&amp;Save as a page…</source>
        <translation>&amp;Guardar como página…</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>Guardar el manual</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Páginas (*.html)</translation>
    </message>
</context>
<context>
    <name>brigade::app::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>brigade::app::PanelRing</name>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanDocument</name>
    <message>
        <source>open %1</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done. %1: name of a plan</extracomment>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>edit the plan</source>
        <translation>editar el plan</translation>
    </message>
    <message>
        <source>reset</source>
        <extracomment>Put after &quot;Undo&quot; and &quot;Redo&quot;: what was done</extracomment>
        <translation>restablecer</translation>
    </message>
</context>
<context>
    <name>brigade::app::PlanEditor</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button, a verb: the plan becomes what the text says</extracomment>
        <translation>Apl&amp;icar</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Button, a verb: the text becomes what the plan says</extracomment>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>El plan como JSON</translation>
    </message>
    <message>
        <source>The sliders and the next run take this text (Ctrl+Return)</source>
        <translation>Los deslizadores y la próxima ejecución toman este texto (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Back to the plan as it is</source>
        <translation>Volver al plan tal como está</translation>
    </message>
    <message>
        <source>The plan was changed elsewhere. Apply puts this text in its place, Revert takes the other over.</source>
        <translation>El plan se cambió en otro sitio. Aplicar pone este texto en su lugar; Revertir adopta el otro.</translation>
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
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How much slower than it was the run is played</source>
        <translation>Cuánto más despacio de lo que fue se reproduce la ejecución</translation>
    </message>
    <message>
        <source>Moment</source>
        <extracomment>Read aloud: the slider that chooses a moment of the run</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Drag: the street at that moment</source>
        <translation>Arrastrar: la calle en ese momento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what it does, such as &quot;Play&quot;; %2: its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To the star&amp;t</source>
        <translation>Al &amp;inicio</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso a&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <extracomment>A verb: plays the run; in turn with &quot;Pause&quot;</extracomment>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Paso ade&amp;lante</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Al &amp;final</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>A verb, in turn with &quot;Play&quot;</extracomment>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <extracomment>To the present moment of a run that goes on</extracomment>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <extracomment>The picture keeps up with the run. %1: a time</extracomment>
        <translation>En vivo · %1</translation>
    </message>
    <message>
        <source>%1 · the threads run on</source>
        <extracomment>The picture stands still at the time %1, and the run goes on</extracomment>
        <translation>%1 · los hilos siguen en marcha</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1, %2: times: the moment shown, the length of the run</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::PythonPanel</name>
    <message>
        <source>What to show as Python</source>
        <translation>Qué mostrar como Python</translation>
    </message>
    <message>
        <source>The whole program, or the function of one task</source>
        <translation>El programa entero, o la función de una tarea</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The text onto the clipboard</source>
        <translation>El texto, al portapapeles</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The text into a file</source>
        <translation>El texto, en un archivo</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>El plan como Python</translation>
    </message>
    <message>
        <source>Whole program</source>
        <translation>Programa entero</translation>
    </message>
    <message>
        <source>A plan that is opened stands here as the Python that it stands for.</source>
        <translation>Cuando se abre un plan, aquí aparece como el Python al que equivale.</translation>
    </message>
    <message>
        <source>When the plan has been run, arrows show who is at which line.</source>
        <translation>Cuando se haya ejecutado el plan, unas flechas muestran quién está en qué línea.</translation>
    </message>
    <message>
        <source>The plan has other tasks than the run that is shown: no line of it is marked.</source>
        <translation>El plan tiene otras tareas que la ejecución mostrada: no se marca ninguna línea.</translation>
    </message>
    <message>
        <source>Nobody is in these lines at this moment.</source>
        <translation>En este momento no hay nadie en estas líneas.</translation>
    </message>
    <message>
        <source>The arrows show who is where. Select one in the picture to follow it.</source>
        <translation>Las flechas muestran quién está dónde. Selecciona a alguien en la imagen para seguirlo.</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Save as Python</source>
        <translation>Guardar como Python</translation>
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
        <translation>Tu predicción</translation>
    </message>
    <message>
        <source>First move the slider, or type a number. If you mean what stands there now, move it away and back.</source>
        <translation>Primero mueve el deslizador, o escribe un número. Si quieres decir lo que ya está puesto, apártalo y vuelve a ponerlo.</translation>
    </message>
    <message>
        <source>First choose one of the answers.</source>
        <translation>Primero elige una de las respuestas.</translation>
    </message>
    <message>
        <source>From least to most</source>
        <translation>De menos a más</translation>
    </message>
    <message>
        <source>Drag, or press Ctrl with up or down</source>
        <translation>Arrastra, o pulsa Ctrl con arriba o abajo</translation>
    </message>
    <message>
        <source>From least (top) to most (bottom):</source>
        <translation>De menos (arriba) a más (abajo):</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>First put them in order: drag a line, or use the arrows. If they stand right already, move one away and back.</source>
        <translation>Primero ponlas en orden: arrastra una línea, o usa las flechas. Si ya están bien, aparta una y vuelve a ponerla.</translation>
    </message>
    <message>
        <source>First drag a bar to where you expect it.</source>
        <translation>Primero arrastra una barra hasta donde la esperas.</translation>
    </message>
</context>
<context>
    <name>brigade::app::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>brigade::app::RepeatDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Run many times</source>
        <translation>Ejecutar muchas veces</translation>
    </message>
    <message>
        <source>&amp;Runs:</source>
        <extracomment>A plural noun: how many runs there are to be</extracomment>
        <translation>Ejec&amp;uciones:</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>Las cifras obtenidas se conservan (Esc)</translation>
    </message>
    <message>
        <source>Export the histogram</source>
        <translation>Exportar el histograma</translation>
    </message>
    <message>
        <source>Progress of the runs</source>
        <translation>Progreso de las ejecuciones</translation>
    </message>
    <message>
        <source>Histogram of the results</source>
        <translation>Histograma de los resultados</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Run %1 of %2 goes on</source>
        <extracomment>&quot;Run&quot; is a noun. %1, %2: numbers</extracomment>
        <translation>En marcha la ejecución %1 de %2</translation>
    </message>
    <message>
        <source>Each run is a real one, with processes and threads of its own; nothing is drawn meanwhile.</source>
        <translation>Cada ejecución es real, con procesos e hilos propios; mientras tanto no se dibuja nada.</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>Hecho. Ejecuciones: %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs.</source>
        <translation>Detenido tras %1 de %2 ejecuciones.</translation>
    </message>
    <message>
        <source>How often the counters came out how is drawn here: a race loses another number of updates in every run.</source>
        <translation>Aquí se dibuja cuántas veces los contadores quedaron en cada valor: una condición de carrera pierde un número distinto de actualizaciones en cada ejecución.</translation>
    </message>
    <message>
        <source>No task of this plan increments a shared variable: there is nothing to count. Try race-two or race-many.</source>
        <translation>Ninguna tarea de este plan incrementa una variable compartida: no hay nada que contar. Prueba race-two o race-many.</translation>
    </message>
    <message>
        <source>Run %1 &amp;times</source>
        <extracomment>Button; &quot;run&quot; is a verb. %1: a number, at least 2</extracomment>
        <translation>&amp;Ejecutar %1 veces</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>Primero abre un plan</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>Hay otra ejecución en marcha en la ventana: espera a que termine o detenla</translation>
    </message>
</context>
<context>
    <name>brigade::app::ResultsPanel</name>
    <message>
        <source>Figures of the run</source>
        <translation>Cifras de la ejecución</translation>
    </message>
    <message>
        <source>The figures of a run stand here when there has been one.</source>
        <translation>Aquí aparecen las cifras de una ejecución cuando ha habido una.</translation>
    </message>
    <message>
        <source>%1 events were dropped: these figures are incomplete.</source>
        <translation>Eventos descartados: %1. Estas cifras están incompletas.</translation>
    </message>
    <message>
        <source>The run was open to HTTP for long: its first %1 s (%L2 finished tasks) are no longer kept, and these figures are of what came after.</source>
        <translation>La ejecución estuvo mucho tiempo abierta a HTTP: ya no se guardan sus primeros %1 s (tareas terminadas: %L2), y estas cifras son de lo que vino después.</translation>
    </message>
    <message>
        <source>The run goes on; the figures up to now:</source>
        <translation>La ejecución sigue; las cifras hasta ahora:</translation>
    </message>
    <message>
        <source>The run goes on; its figures come at the end.</source>
        <translation>La ejecución sigue; sus cifras llegan al final.</translation>
    </message>
    <message>
        <source>Choose a figure: what it means stands here.</source>
        <translation>Elige una cifra: aquí se lee lo que significa.</translation>
    </message>
</context>
<context>
    <name>brigade::app::RunsPanel</name>
    <message>
        <source>Sho&amp;w again</source>
        <translation>Mostrar otra ve&amp;z</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <extracomment>Button, a verb: compares the two chosen runs</extracomment>
        <translation>Co&amp;mparar</translation>
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
        <translation>Makespan</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>The chosen run in the window (double click)</source>
        <translation>La ejecución elegida, en la ventana (doble clic)</translation>
    </message>
    <message>
        <source>Choose two runs (Ctrl and click): both on one time axis</source>
        <translation>Elige dos ejecuciones (Ctrl y clic): ambas en un mismo eje de tiempo</translation>
    </message>
    <message>
        <source>Every run is kept here while Brigade is open, to be shown again or compared.</source>
        <translation>Cada ejecución se conserva aquí mientras Brigade está abierto, para mostrarla de nuevo o compararla.</translation>
    </message>
    <message>
        <source>The oldest, 1 to %1, are no longer kept: save a recording of what you need.</source>
        <translation>Las más antiguas, de la 1 a la %1, ya no se conservan: guarda una grabación de lo que necesites.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ScenarioList</name>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>A plan to start from. Click, or Enter, opens it.</source>
        <translation>Un plan del que partir. Un clic, o Intro, lo abre.</translation>
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
        <translation>%1: no se puede escribir</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeActions</name>
    <message>
        <source>Open to &amp;HTTP</source>
        <extracomment>Menu, a verb: runs the plan, and browsers can send it requests</extracomment>
        <translation>Abrir a &amp;HTTP</translation>
    </message>
    <message>
        <source>Open to HTTP, with the plan&apos;s c&amp;ustomers</source>
        <extracomment>The plan&apos;s customers: the requests that the plan itself makes</extracomment>
        <translation>Abrir a HTTP, con los clie&amp;ntes del plan</translation>
    </message>
    <message>
        <source>Every task becomes an address that a browser, curl or a load generator on this machine can ask; Stop closes it (Ctrl+Shift+F5)</source>
        <translation>Cada tarea pasa a ser una dirección que pueden consultar un navegador, curl o un generador de carga en esta máquina; Detener la cierra (Ctrl+Mayús+F5)</translation>
    </message>
    <message>
        <source>As above, and the plan&apos;s own arrivals come too</source>
        <translation>Como arriba, y llegan también las peticiones propias del plan</translation>
    </message>
    <message>
        <source>Only a plan with an event loop (mode &quot;async&quot;) can be open to HTTP: the loop reads the requests. Try one of the Uvicorn or FastAPI scenarios.</source>
        <translation>Solo un plan con un bucle de eventos (mode &quot;async&quot;) se puede abrir a HTTP: el bucle lee las peticiones. Prueba uno de los escenarios de Uvicorn o FastAPI.</translation>
    </message>
</context>
<context>
    <name>brigade::app::ServeBar</name>
    <message>
        <source>Copy a curl line</source>
        <translation>Copiar una línea de curl</translation>
    </message>
    <message>
        <source>Copy a load-generator line</source>
        <translation>Copiar una línea de generador de carga</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button, a verb: ends the run</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <extracomment>&quot;Open&quot; is an adjective, as of a shop. %1: an address such as http://127.0.0.1:8080</extracomment>
        <translation>Abierto en %1</translation>
    </message>
    <message>
        <source>Closed to new requests. Still in hand, and being finished: %L1</source>
        <translation>Cerrado a nuevas peticiones. Aún en curso, y terminándose: %L1</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Detener al momento</translation>
    </message>
</context>
<context>
    <name>brigade::app::StepDialog</name>
    <message>
        <source>Take a s&amp;maller version</source>
        <translation>Usar &amp;versión reducida</translation>
    </message>
    <message>
        <source>You are the scheduler</source>
        <translation>Tú eres el planificador</translation>
    </message>
    <message>
        <source>Pla&amp;y:</source>
        <extracomment>A verb, before a list of challenges</extracomment>
        <translation>&amp;Jugar:</translation>
    </message>
    <message>
        <source>The plan as Python</source>
        <translation>El plan como Python</translation>
    </message>
    <message>
        <source>The same with two increments each and two of each task</source>
        <translation>Lo mismo, con dos incrementos en cada una y dos de cada tarea</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Runs all choices but the last again (Backspace)</source>
        <translation>Vuelve a ejecutar todas las elecciones menos la última (Retroceso)</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <extracomment>Button, a verb: keep it short</extracomment>
        <translation>R&amp;einiciar</translation>
    </message>
    <message>
        <source>From the start (Home)</source>
        <translation>Desde el principio (Inicio)</translation>
    </message>
    <message>
        <source>Play ra&amp;ndom</source>
        <translation>Jugar al a&amp;zar</translation>
    </message>
    <message>
        <source>Somebody who may move is chosen, until it is over</source>
        <translation>Se elige a alguien que puede mover, hasta que se acabe</translation>
    </message>
    <message>
        <source>Play r&amp;ound robin</source>
        <translation>Jugar por t&amp;urnos</translation>
    </message>
    <message>
        <source>One after the other in turn, until it is over</source>
        <translation>Uno tras otro por turnos (round robin), hasta que se acabe</translation>
    </message>
    <message>
        <source>&amp;Try all</source>
        <extracomment>Button, a verb: runs every interleaving; keep it short</extracomment>
        <translation>P&amp;robar todo</translation>
    </message>
    <message>
        <source>Really runs every interleaving and counts what comes of them</source>
        <translation>Ejecuta de verdad todos los entrelazados y cuenta qué sale de ellos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The choices as text (Ctrl+C)</source>
        <translation>Las elecciones como texto (Ctrl+C)</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Plays the choices on the clipboard (Ctrl+V)</source>
        <translation>Reproduce las elecciones del portapapeles (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>The choices and their plan into a file (Ctrl+S)</source>
        <translation>Las elecciones y su plan, en un archivo (Ctrl+S)</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Plays what was saved (Ctrl+O)</source>
        <translation>Reproduce lo guardado (Ctrl+O)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>The interleaving as a picture or a table</source>
        <translation>El entrelazado como imagen o tabla</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Cerr&amp;ar</translation>
    </message>
    <message>
        <source>The plan of the window: %1</source>
        <translation>El plan de la ventana: %1</translation>
    </message>
    <message>
        <source>This is the plan of the window with two increments each, so that every moment can be chosen.</source>
        <translation>Este es el plan de la ventana con dos incrementos en cada una, para que se pueda elegir cada momento.</translation>
    </message>
    <message>
        <source>This plan cannot be played: %1.</source>
        <extracomment>%1: the reason, without a full stop</extracomment>
        <translation>Este plan no se puede jugar: %1.</translation>
    </message>
    <message>
        <source>Choose who moves: click a card, or press its number.</source>
        <translation>Elige quién mueve: haz clic en una tarjeta, o pulsa su número.</translation>
    </message>
    <message>
        <source>Choice %1 cannot be made there: the list was played up to it.</source>
        <translation>La elección %1 no es posible ahí: la lista se reprodujo hasta ella.</translation>
    </message>
    <message>
        <source>Choices so far: %1</source>
        <extracomment>%1: numbers of threads such as &quot;1 2 2 1&quot;; or &quot;none&quot;: no choice</extracomment>
        <translation>Elecciones hasta ahora: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
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
        <translation>Guardar las elecciones</translation>
    </message>
    <message>
        <source>Choices (*.json)</source>
        <translation>Elecciones (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>Open choices</source>
        <translation>Abrir elecciones</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>What was opened</source>
        <translation>Lo que se abrió</translation>
    </message>
    <message>
        <source>Export the interleaving</source>
        <translation>Exportar el entrelazado</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf);;Tables (*.csv)</source>
        <translation>Imágenes (*.png *.svg *.pdf);;Tablas (*.csv)</translation>
    </message>
    <message>
        <source>It is over. Undo takes a move back; Restart begins anew.</source>
        <translation>Se acabó. «Deshacer» anula el último movimiento; «Reiniciar» empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>brigade::app::StreetView</name>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>This is the end. To see it work, drag the slider below or press Ctrl+Space</source>
        <translation>Este es el final. Para ver cómo trabaja, arrastra el deslizador de abajo o pulsa Ctrl+Espacio</translation>
    </message>
    <message>
        <source>To look back, drag the slider below</source>
        <translation>Para mirar atrás, arrastra el deslizador de abajo</translation>
    </message>
    <message>
        <source>Look back: Ctrl+Space</source>
        <translation>Mirar atrás: Ctrl+Espacio</translation>
    </message>
    <message>
        <source>%1 × – double click: all of it</source>
        <translation>%1 × – doble clic: toda</translation>
    </message>
    <message>
        <source>&amp;No longer follow %1</source>
        <extracomment>Menu. %1: such as &quot;Chef 2&quot; or &quot;Thread 2&quot;; follow: point out in all pictures</extracomment>
        <translation>&amp;Dejar de seguir a %1</translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation>&amp;Seguir a %1</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Fa&amp;rther</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>The &amp;whole street</source>
        <translation>&amp;Toda la calle</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepChartView</name>
    <message>
        <source>Chart of the sweep</source>
        <translation>Gráfico del barrido</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepDialog</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>%1: a notice; %n: how many more notices there are</extracomment>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Show in the &amp;window</source>
        <translation>Mostrar en la ven&amp;tana</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>A noun: runs with one value of the plan after another</extracomment>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>The figures so far stay (Esc)</source>
        <translation>Las cifras obtenidas se conservan (Esc)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Progreso del barrido</translation>
    </message>
    <message>
        <source>Choose a key of the plan and the values it takes, then press Start: each value is run several times, quietly, and its figures are drawn here.</source>
        <translation>Elige una clave del plan y los valores que toma, y pulsa Empezar: cada valor se ejecuta varias veces, en silencio, y sus cifras se dibujan aquí.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>The plan of the chosen value, with its last run (double click in the table)</source>
        <translation>El plan del valor elegido, con su última ejecución (doble clic en la tabla)</translation>
    </message>
    <message>
        <source>Export the sweep</source>
        <translation>Exportar el barrido</translation>
    </message>
    <message>
        <source>%1: over %2</source>
        <translation>%1, según %2</translation>
    </message>
    <message>
        <source>The first run goes on…</source>
        <translation>La primera ejecución está en marcha…</translation>
    </message>
    <message>
        <source>No run of any value was finished.</source>
        <translation>No terminó ninguna ejecución de ningún valor.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Round %1 of %2: running %3 (run %4 of %5)</source>
        <extracomment>%1, %2, %4, %5: numbers; %3: such as &quot;threads=4&quot;</extracomment>
        <translation>Ronda %1 de %2: en marcha %3 (ejecución %4 de %5)</translation>
    </message>
    <message>
        <source>Done: %1 runs.</source>
        <translation>Hecho. Ejecuciones: %1.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 runs; the figures are of those.</source>
        <translation>Detenido tras %1 de %2 ejecuciones; las cifras son de esas.</translation>
    </message>
    <message>
        <source>Open a plan first</source>
        <translation>Primero abre un plan</translation>
    </message>
    <message>
        <source>Another run goes on in the window: wait for its end or stop it</source>
        <translation>Hay otra ejecución en marcha en la ventana: espera a que termine o detenla</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepForm</name>
    <message>
        <source>A key of the plan as in its JSON, with dots: tasks.salad.count</source>
        <translation>Una clave del plan como en su JSON, con puntos: tasks.salad.count</translation>
    </message>
    <message>
        <source>From 1 to 8: 1..8; every second one: 1..8:2; or a list: 1,2,4,8</source>
        <translation>De 1 a 8: 1..8; uno sí y otro no: 1..8:2; o una lista: 1,2,4,8</translation>
    </message>
    <message>
        <source>All values are run once, then all of them again: a noisy minute does not hit one value only. A knee needs three.</source>
        <translation>Se ejecutan todos los valores una vez, y luego todos de nuevo: un minuto con ruido no afecta a un solo valor. Un codo necesita tres.</translation>
    </message>
    <message>
        <source>&amp;Key of the plan:</source>
        <extracomment>A key of the plan&apos;s JSON, such as &quot;threads&quot;</extracomment>
        <translation>C&amp;lave del plan:</translation>
    </message>
    <message>
        <source>&amp;Values:</source>
        <translation>&amp;Valores:</translation>
    </message>
    <message>
        <source>&amp;Runs of each value:</source>
        <extracomment>A plural noun: how often each value is run</extracomment>
        <translation>Ejecuc&amp;iones por valor:</translation>
    </message>
    <message>
        <source>Choose a key, or type one.</source>
        <translation>Elige una clave, o escríbela.</translation>
    </message>
    <message>
        <source>%1 values, %2 runs in all</source>
        <translation>Valores: %1; ejecuciones en total: %2</translation>
    </message>
</context>
<context>
    <name>brigade::app::SweepTable</name>
    <message>
        <source>%1 (%2 unfinished)</source>
        <extracomment>%1: a count of runs; %2: how many more did not finish</extracomment>
        <translation>%1 (sin terminar: %2)</translation>
    </message>
    <message>
        <source>Figures of the sweep</source>
        <translation>Cifras del barrido</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Heads of narrow columns: keep them short</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>&quot;Median&quot;, &quot;Least&quot;, &quot;Most&quot;: of the runs of one value</extracomment>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Tasks/s</source>
        <extracomment>Head of a narrow column: tasks done per second</extracomment>
        <translation>Tareas/s</translation>
    </message>
    <message>
        <source>Makespan</source>
        <translation>Makespan</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Makespan of the runs of this value</source>
        <translation>Makespan de las ejecuciones de este valor</translation>
    </message>
    <message>
        <source>Tasks done per second</source>
        <translation>Tareas hechas por segundo</translation>
    </message>
    <message>
        <source>Latency: 99 % of the tasks were done within this time</source>
        <translation>Latencia: el 99&#xa0;% de las tareas se hizo en este tiempo</translation>
    </message>
    <message>
        <source>Predicted: the longest task, or the CPU work on all cores without a GIL</source>
        <translation>Previsto: la tarea más larga, o el trabajo de CPU en todos los núcleos sin GIL</translation>
    </message>
    <message>
        <source>Predicted: what all cores could do, and no more than arrives</source>
        <translation>Previsto: lo que podrían hacer todos los núcleos, y no más de lo que llega</translation>
    </message>
    <message>
        <source>The knee</source>
        <translation>El codo</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelinePanel</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Carriles de la línea de tiempo</translation>
    </message>
    <message>
        <source>The whole run in the timeline (Home)</source>
        <translation>Toda la ejecución en la línea de tiempo (Inicio)</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
</context>
<context>
    <name>brigade::app::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>What every thread did, over time, is drawn here during a run.</source>
        <translation>Durante una ejecución, aquí se dibuja lo que hizo cada hilo a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Wheel: zoom. Drag: move; with Shift: measure. Click: the street at that moment, on a name: fold the lanes.
Keys: W S zoom, A D move, Up Down follow, F fits the selection, M sets a mark, Home shows all, Backspace goes back.</source>
        <translation>Rueda: zoom. Arrastrar: mover; con Mayús: medir. Clic: la calle en ese momento; sobre un nombre: plegar los carriles.
Teclas: W S zoom, A D mover, Arriba Abajo seguir, F ajusta a la selección, M pone una marca, Inicio muestra todo, Retroceso vuelve atrás.</translation>
    </message>
    <message>
        <source>%1 traced updates here, %2 of them lost</source>
        <translation>actualizaciones trazadas aquí: %1, perdidas: %2</translation>
    </message>
    <message>
        <source>&amp;Fit the selection</source>
        <translation>Ajustar a la &amp;selección</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Mark, or no longer</source>
        <translation>&amp;Marcar, o desmarcar</translation>
    </message>
    <message>
        <source>Measured range &amp;begins here</source>
        <translation>El intervalo medido &amp;empieza aquí</translation>
    </message>
    <message>
        <source>Measured range &amp;ends here</source>
        <translation>El intervalo medido &amp;acaba aquí</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold what is followed</source>
        <translation>Plegar o &amp;desplegar lo seguido</translation>
    </message>
    <message>
        <source>Fold a&amp;ll</source>
        <translation>&amp;Plegar todo</translation>
    </message>
    <message>
        <source>Unfold a&amp;ll</source>
        <translation>Desp&amp;legar todo</translation>
    </message>
    <message>
        <source>Intervals in this pixel: %1; the first of them:</source>
        <translation>Intervalos en este píxel: %1; el primero:</translation>
    </message>
</context>
<context>
    <name>brigade::app::ViewMenu</name>
    <message>
        <source>&amp;Restaurant words</source>
        <translation>Palabras de res&amp;taurante</translation>
    </message>
    <message>
        <source>Com&amp;puter words</source>
        <translation>&amp;Palabras de informática</translation>
    </message>
    <message>
        <source>&amp;System&apos;s colours</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High co&amp;ntrast</source>
        <translation>Alto co&amp;ntraste</translation>
    </message>
    <message>
        <source>Chefs &amp;walk</source>
        <translation>Los cocineros ca&amp;minan</translation>
    </message>
    <message>
        <source>Off: they change places at once</source>
        <translation>Desactivado: cambian de sitio al instante</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>brigade::app::WordsDialog</name>
    <message>
        <source>Words, and where the analogy stops</source>
        <translation>Palabras, y dónde falla la analogía</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <extracomment>Heads of columns: the word of the kitchen, that of computers</extracomment>
        <translation>Restaurante</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Informática</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>Where it stops</source>
        <translation>Dónde falla</translation>
    </message>
    <message>
        <source>The restaurant helps to see. Where it would mislead, the last column says so.</source>
        <translation>El restaurante ayuda a ver. Donde induciría a error, lo dice la última columna.</translation>
    </message>
</context>
</TS>
