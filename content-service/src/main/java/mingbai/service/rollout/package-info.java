/// How an update comes to the stations, a few first and then all, and stops by itself (系统更新).
@NullMarked
package mingbai.service.rollout;

import org.jspecify.annotations.NullMarked;
