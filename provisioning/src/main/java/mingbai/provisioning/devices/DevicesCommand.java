package mingbai.provisioning.devices;

import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// All that can be asked of the devices.
@Command(
        name = "devices",
        description = "查看与测试设备 · looks at the devices and tries them",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%n退出码 · exit codes%n",
        exitCodeList = {
            "0:一切正常 · all is well",
            "1:有设备不可用，或测试未通过 · a device cannot work, or a test did not pass",
            "2:命令或配置有误 · the command line or the configuration is wrong"
        })
public final class DevicesCommand {
    private DevicesCommand() {}

    public static CommandLine with(InstantSource clock) {
        return new CommandLine(new DevicesCommand())
                .addSubcommand(new ListCommand(clock))
                .addSubcommand(new WatchCommand(clock))
                .addSubcommand(new TestCommand(clock))
                .addSubcommand(new PrintCommand(clock))
                .addSubcommand(new PatternCommand(clock))
                .addSubcommand(new ReadCommand(clock));
    }
}
