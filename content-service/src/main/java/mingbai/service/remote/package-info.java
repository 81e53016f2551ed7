/// What a manager asks of a station from afar: its screen, its log, a new start (远程维护).
@NullMarked
package mingbai.service.remote;

import org.jspecify.annotations.NullMarked;
