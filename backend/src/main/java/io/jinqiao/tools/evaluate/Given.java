package io.jinqiao.tools.evaluate;

import io.jinqiao.learning.LabelledCsv;
import io.jinqiao.tools.Options;
import io.jinqiao.tools.WrongUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files that the user brings. What is wrong with one is said by its line number, and nothing is measured. */
final class Given {

    /** Enough to see what is wrong with a file, and still fits on a screen. */
    private static final int SHOWN = 20;

    private Given() {}

    /** What is wrong with one line. */
    record Fault(int line, String words) {}

    static Path needed(Options options, String name) {
        return optional(options, name).orElseThrow(() -> new WrongUse("--%s FILE is needed".formatted(name)));
    }

    static Optional<Path> optional(Options options, String name) {
        return options.text(name).map(Path::of);
    }

    static LabelledCsv.Content labelled(Path file) {
        return whole(file, LabelledCsv.labelled(bytes(file)));
    }

    static LabelledCsv.Content unlabelled(Path file) {
        return whole(file, LabelledCsv.unlabelled(bytes(file)));
    }

    private static LabelledCsv.Content whole(Path file, LabelledCsv.Content content) {
        refuse(
                file,
                content.faults().stream()
                        .map(fault -> new Fault(fault.line(), fault.reason().words()))
                        .toList());
        if (content.rows().isEmpty()) {
            throw new WrongUse(file + " has no rows");
        }
        return content;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            throw new WrongUse("no such file: " + file);
        } catch (IOException e) {
            throw new WrongUse("%s cannot be read: %s".formatted(file, e));
        }
    }

    /** Does nothing where there are no faults. */
    static void refuse(Path file, List<Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        var more = faults.size() > SHOWN ? "\n  and %,d more".formatted(faults.size() - SHOWN) : "";
        throw new WrongUse(faults.stream()
                .limit(SHOWN)
                .map(fault -> "line %d: %s".formatted(fault.line(), fault.words()))
                .collect(Collectors.joining("\n  ", "%s is malformed\n  ".formatted(file), more)));
    }
}
