package mingbai.bench.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A copy of a built disk, into which things are put while its machine is off: a configuration, as
/// a technician does with a laptop, or an update.
record Disk(Path file) {
    private static final int SECTOR = 512;

    /// The disk a box is bought with is larger than the image.
    private static final String SIZE = "+1G";

    static Disk copyOf(Path image, Path file) throws IOException, InterruptedException {
        var disk = new Disk(image).copy(file);
        Commands.run(List.of("truncate", "-s", SIZE, file.toString()));
        return disk;
    }

    /// Another one that is the same.
    Disk copy(Path to) throws IOException, InterruptedException {
        Commands.run(List.of("cp", "--sparse=always", file.toString(), to.toString()));
        return new Disk(to);
    }

    /// Puts a file on the partition that any computer can read.
    void bring(Path file, String to) throws IOException, InterruptedException {
        Commands.run(List.of("mcopy", "-D", "o", "-i", boot(), file.toString(), "::" + to));
    }

    /// Leaves a file of that partition without a byte.
    void empty(String which) throws IOException, InterruptedException {
        bring(Path.of("/dev/null"), which);
    }

    /// A file of that partition.
    String read(String file) throws IOException, InterruptedException {
        return Commands.run(List.of("mtype", "-i", boot(), "::" + file));
    }

    private String boot() throws IOException, InterruptedException {
        return file + "@@" + place("mingbai-boot").start();
    }

    /// The partition of data by itself, its journal of unfinished writes done: e2fsck loses its way
    /// where it begins in the middle of a file. What is broken beyond that is an error.
    private String data(Place place) throws IOException, InterruptedException {
        var data = file.resolveSibling("data").toString();
        copy(
                file.toString(),
                data,
                "skip=" + place.start(),
                "count=" + place.size(),
                "iflag=skip_bytes,count_bytes",
                "conv=sparse");
        Commands.run(List.of("sh", "-c", "e2fsck -f -p '%s' || [ $? -le 1 ]".formatted(data)));
        return data;
    }

    /// A copy of a folder of the station's own, beside the disk, as a start would find it.
    Path take(String folder) throws IOException, InterruptedException {
        var to = file.resolveSibling("taken");
        Commands.run(List.of("rm", "-rf", to.toString()));
        Files.createDirectories(to);
        var data = data(place("mingbai-data"));
        Commands.run(List.of("debugfs", "-R", "rdump %s %s".formatted(folder, to), data));
        Files.delete(Path.of(data));
        return to.resolve(Path.of(folder).getFileName());
    }

    /// Leaves a file among the station's own.
    void leave(Path what, String folder, String name) throws IOException, InterruptedException {
        var place = place("mingbai-data");
        var data = data(place);
        var script = Files.createTempFile(file.toAbsolutePath().getParent(), "leave", "");
        // To make what is there already leaves half a folder behind.
        boolean there = there(data, folder);
        Files.writeString(
                script,
                (there ? "" : "mkdir " + folder + "\n")
                        + "cd %s\n".formatted(folder)
                        + (there(data, folder + "/" + name) ? "rm " + name + "\n" : "")
                        + "write %s %s\n".formatted(what, name),
                StandardCharsets.UTF_8);
        Commands.run(List.of("debugfs", "-w", "-f", script.toString(), data));
        Files.delete(script);
        copy(data, file.toString(), "seek=" + place.start(), "oflag=seek_bytes", "conv=notrunc");
        Files.delete(Path.of(data));
    }

    private static boolean there(String data, String path)
            throws IOException, InterruptedException {
        return Commands.run(List.of("debugfs", "-R", "stat " + path, data)).contains("Inode:");
    }

    private static void copy(String from, String to, String... how)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("dd", "if=" + from, "of=" + to, "bs=1M", "status=none"));
        command.addAll(List.of(how));
        Commands.run(command);
    }

    /// A file among the station's own, as it stands on the disk; empty where there is none.
    String left(String path) throws IOException, InterruptedException {
        var data = file + "?offset=" + place("mingbai-data").start();
        return Commands.run(List.of("debugfs", "-R", "cat " + path, data));
    }

    /// Where a partition lies, in bytes.
    private record Place(long start, long size) {}

    private Place place(String partition) throws IOException, InterruptedException {
        var table = Commands.run(List.of("sfdisk", "--dump", file.toString()));
        var row =
                Pattern.compile("start= *(\\d+), size= *(\\d+),.*name=\"" + partition + "\"")
                        .matcher(table);
        if (!row.find()) {
            throw new IOException(file + " has no partition " + partition);
        }
        return new Place(
                Long.parseLong(row.group(1)) * SECTOR, Long.parseLong(row.group(2)) * SECTOR);
    }
}
