package io.jinqiao.compliance.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Addresses in a message. Letters of other scripts count as part of a host: folded they would look like an approved one, and lead elsewhere.
 */
final class Links {

    private static final String HOST = "a-z0-9\u00b5-\u024f\u0370-\u052f\u1e00-\u1fff";

    private static final String DOMAINS =
            "com|cn|net|org|top|xyz|vip|cc|info|io|app|site|shop|club|online|link|ly|me|tk|work|live|store|fun|icu|pw|win|bid"
                    + "|loan|space|website|wang|ltd|mobi|biz|gg|cf|ml|ga|ru|gl|tv|hk";

    /** What follows the host. */
    private static final String PATH = "[^\\s，。；！？（）\u4e00-\u9fff]*";

    /** With a scheme; a name that ends in a well-known top-level domain; one whose dot is spelt; four numbers with a path. */
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)([" + HOST
            + ".-]{3,120})[^\\s，。；！？（）]*|(?<![" + HOST + "@.-])((?:[" + HOST + "-]{1,40}\\.){1,4}(?:" + DOMAINS
            + "))(?!["
            + HOST + "])" + PATH + "|([" + HOST
            + "-]{2,40}(?:点|。|\\[\\.\\]|\\(dot\\)| dot )(?:com|net|top|xyz|cn))(?![" + HOST
            + "])|(?<![\\d.])((?:\\d{1,3}\\.){3}\\d{1,3})[:/]" + PATH);

    private Links() {}

    /** The first, in {@link Normal#ofAddresses addresses}, that does not lead to one of these hosts, or below one. */
    static Optional<Numbers.Run> unapproved(Normal words, List<String> hosts) {
        return LINK.matcher(words.text())
                .results()
                .filter(match -> hosts.stream().noneMatch(host -> leads(host(match), host)))
                .findFirst()
                .map(match -> new Numbers.Run(match.group(), match.start(), match.end(), ""));
    }

    private static String host(MatchResult match) {
        return Stream.of(1, 2, 3, 4)
                .map(match::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean leads(String host, String approved) {
        return host.equals(approved) || host.endsWith("." + approved);
    }
}
