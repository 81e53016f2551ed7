/// What a service under test stands on: SQLite and its own broker, or PostgreSQL and mosquitto.
@NullMarked
package mingbai.service.ground;

import org.jspecify.annotations.NullMarked;
