package io.jinqiao.compliance.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses in a message; works on the words as they were written, because folding would change them. */
final class Links {

    /** With a scheme, or a name that ends in a well-known top-level domain. */
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?://|www\\.)([a-z0-9.-]{3,120})[^\\s，。；！？（）]*|(?<![a-z0-9@.-])((?:[a-z0-9-]{1,40}\\.){1,4}(?:com|cn|net|org|top|xyz|vip|cc|info|io|app|site|shop|club|online|link|ly|me|tk|work))(?![a-z0-9])[^\\s，。；！？（）\u4e00-\u9fff]*");

    private Links() {}

    /** The first that does not lead to one of these hosts, or below one. */
    static Optional<Numbers.Run> unapproved(String words, List<String> hosts) {
        return LINK.matcher(words)
                .results()
                .filter(match -> hosts.stream().noneMatch(host -> leads(host(match), host)))
                .findFirst()
                .map(match -> new Numbers.Run(match.group(), match.start(), match.end()));
    }

    private static String host(MatchResult match) {
        var host = match.group(1) == null ? match.group(2) : match.group(1);
        return host.toLowerCase(Locale.ROOT);
    }

    private static boolean leads(String host, String approved) {
        return host.equals(approved) || host.endsWith("." + approved);
    }
}
