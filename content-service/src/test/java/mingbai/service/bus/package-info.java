/// The bus and brokers that come and go.
@NullMarked
package mingbai.service.bus;

import org.jspecify.annotations.NullMarked;
