package io.jinqiao.compliance.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Addresses in a message. Letters of other scripts count as part of a host: folded they would look like an approved one, and lead elsewhere.
 */
final class Links {

    private static final String HOST = "a-z0-9\u00b5-\u024f\u0370-\u052f\u1e00-\u1fff";

    /** With a scheme, or a name that ends in a well-known top-level domain. */
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?://|www\\.)([" + HOST + ".-]{3,120})[^\\s，。；！？（）]*|(?<![" + HOST + "@.-])((?:[" + HOST
                    + "-]{1,40}\\.){1,4}(?:com|cn|net|org|top|xyz|vip|cc|info|io|app|site|shop|club|online|link|ly|me|tk|work))(?!["
                    + HOST + "])[^\\s，。；！？（）\u4e00-\u9fff]*");

    private Links() {}

    /** The first, in {@link Normal#ofAddresses addresses}, that does not lead to one of these hosts, or below one. */
    static Optional<Numbers.Run> unapproved(Normal words, List<String> hosts) {
        return LINK.matcher(words.text())
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
