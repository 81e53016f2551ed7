/// What a service tells systemd, by datagrams to its socket.
@NullMarked
package mingbai.device.watchdog.systemd;

import org.jspecify.annotations.NullMarked;
