package mingbai.service.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterTableTest {
    @ParameterizedTest
    @EnumSource
    void everyColumnSaysItsNameInEnglishToo(RegisterTable table) {
        var silent =
                table.help().names().stream()
                        .filter(column -> RegisterTable.inEnglish(column).isEmpty())
                        .toList();
        assertEquals(List.of(), silent);
    }
}
