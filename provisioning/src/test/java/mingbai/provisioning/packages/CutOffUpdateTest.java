package mingbai.provisioning.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An update while which the power goes: installed all the same, and by nobody.
class CutOffUpdateTest {
    @TempDir Path folder;

    private TrialBox box;

    @BeforeEach
    void anUpdateComes() throws IOException {
        box = TrialBox.running(folder, "1.0");
        box.left();
    }

    private void cutOff() throws IOException {
        assertTrue(box.installsUntilThePowerGoes("1.1").contains("INSTALLING B 1.1"));
        box.starts("A");
        assertTrue(box.stands().contains("mingbai: GOOD A"));
    }

    @Test
    void itIsInstalledAnewAfterTheNextStart() throws IOException {
        cutOff();
        assertEquals("", box.outcome());
        assertTrue(box.somethingToInstall());
        assertTrue(box.installs("1.1").contains("mingbai: TRIAL B 1.1"));
        box.starts("B");
        box.stands();
        assertEquals("INSTALLED B 1.1", box.outcome());
        assertTrue(box.tidy());
    }

    @Test
    void theThirdTimeItIsGivenUp() throws IOException {
        cutOff();
        cutOff();
        cutOff();
        var said = box.installs("1.1");
        assertFalse(said.contains("INSTALLING"), said);
        assertEquals("REFUSED A 1.1 cut off by the power 3 times", box.outcome());
        assertTrue(box.tidy());
        assertFalse(box.somethingToInstall());
    }

    @Test
    void aNewerOrderTakesItsPlaceAndCountsFromTheBeginning() throws IOException {
        cutOff();
        cutOff();
        box.left();
        cutOff();
        assertTrue(box.installs("1.2").contains("mingbai: TRIAL B 1.2"));
    }

    @Test
    void oneThatWasInstalledWhenThePowerWentIsOnlyTried() throws IOException {
        box.installsUntilThePowerGoes("1.1");
        box.starts("B");
        box.stands();
        assertEquals("INSTALLED B 1.1", box.outcome());
        assertTrue(box.tidy());
    }

    @Test
    void oneThatStoodButDidNotStartCountsAsRolledBack() throws IOException {
        box.installs("1.1");
        box.starts("A");
        box.stands();
        assertEquals("ROLLED_BACK A 1.1", box.outcome());
        assertTrue(box.tidy());
        assertFalse(box.somethingToInstall());
    }
}
