/// What the tables of a workbook say about the hall, its staff, rules, notices and boards.
@NullMarked
package mingbai.service.tables;

import org.jspecify.annotations.NullMarked;
