package mingbai.service;

import java.util.Arrays;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/// The parts that stand in rooms and below them. To find them every class file is read: whoever
/// opens a service more than once keeps the answer.
final class Parts {
    private Parts() {}

    static Class<?>[] of(String... rooms) {
        var finder = new ClassPathScanningCandidateComponentProvider(true);
        return Arrays.stream(rooms)
                .flatMap(room -> finder.findCandidateComponents(room).stream())
                .map(BeanDefinition::getBeanClassName)
                .sorted()
                .distinct()
                .map(name -> ClassUtils.resolveClassName(name, Parts.class.getClassLoader()))
                .toArray(Class<?>[]::new);
    }
}
