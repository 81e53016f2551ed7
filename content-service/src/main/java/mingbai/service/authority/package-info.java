/// The certificates by which stations and this service know each other.
@NullMarked
package mingbai.service.authority;

import org.jspecify.annotations.NullMarked;
