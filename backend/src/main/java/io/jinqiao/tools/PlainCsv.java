package io.jinqiao.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Files of numbers and moments: cells between commas, no commas within. */
public final class PlainCsv {

    private PlainCsv() {}

    public static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException _) {
            throw new WrongUse("no such file: " + file);
        } catch (IOException e) {
            throw new WrongUse("%s cannot be read: %s".formatted(file, e));
        }
    }

    public static List<String> cells(String line) {
        return List.of(line.strip().replace("\"", "").split(",", -1));
    }
}
