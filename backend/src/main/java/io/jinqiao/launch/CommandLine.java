package io.jinqiao.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator asked for.
 *
 * @param home the folder that holds everything this installation writes
 * @param database an institution's own PostgreSQL, or none for the embedded one
 * @param node what this node is called among several on one database, or none where it is alone
 * @param empty whether a new home begins without the demo institution
 * @param fresh whether the demo institution begins anew
 * @param rehearse whether to stop as soon as everything is ready, for the JVM to remember how
 * @param rest words for Spring, such as {@code --jinqiao.embed.origins=…}
 */
record CommandLine(
        Path home,
        String host,
        int port,
        Optional<String> database,
        Optional<String> node,
        boolean empty,
        boolean fresh,
        boolean rehearse,
        List<String> rest) {

    /** Understands {@code --name value} and {@code --name=value}; environment variables stand in for what is not said. */
    static CommandLine of(List<String> args, Map<String, String> environment) {
        var words = new Words(args);
        var asked = new CommandLine(
                Path.of(words.take("home").orElse(environment.getOrDefault("JINQIAO_HOME", "var")))
                        .toAbsolutePath()
                        .normalize(),
                words.take("host").orElse(environment.getOrDefault("JINQIAO_HOST", "127.0.0.1")),
                port(words.take("port").orElse(environment.getOrDefault("JINQIAO_PORT", "8080"))),
                words.take("database")
                        .or(() -> Optional.ofNullable(environment.get("JINQIAO_DATABASE")))
                        .map(CommandLine::address),
                words.take("node")
                        .or(() -> Optional.ofNullable(environment.get("JINQIAO_NODE")))
                        .map(CommandLine::name),
                words.takeFlag("empty"),
                words.takeFlag("fresh"),
                words.takeFlag("rehearse"),
                words.rest());
        if (asked.node().isPresent() && asked.database().isEmpty()) {
            throw new LaunchRefused("--node needs the --database that all nodes share");
        }
        return asked;
    }

    private static String name(String word) {
        if (word.matches("[A-Za-z0-9._-]{1,40}")) {
            return word;
        }
        throw new LaunchRefused("--node needs a name of letters, digits, dots and dashes, at most 40, not " + word);
    }

    private static int port(String word) {
        if (word.matches("\\d{1,5}") && Integer.parseInt(word) <= 65_535) {
            return Integer.parseInt(word);
        }
        throw new LaunchRefused("--port needs a number from 0 to 65535, not " + word);
    }

    private static String address(String word) {
        if (word.startsWith("jdbc:postgresql:")) {
            return word;
        }
        throw new LaunchRefused("--database needs an address like jdbc:postgresql://host/name, not " + word);
    }
}
