/// What the tables of a workbook say about items and their catalogue.
@NullMarked
package mingbai.service.tables.item;

import org.jspecify.annotations.NullMarked;
