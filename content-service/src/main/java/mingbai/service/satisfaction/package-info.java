/// Satisfaction (满意度): added up openly, each figure with how it came about.
@NullMarked
package mingbai.service.satisfaction;

import org.jspecify.annotations.NullMarked;
