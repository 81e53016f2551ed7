/// The one durable truth: a database with a single writer and many readers.
@NullMarked
package mingbai.service.database;

import org.jspecify.annotations.NullMarked;
