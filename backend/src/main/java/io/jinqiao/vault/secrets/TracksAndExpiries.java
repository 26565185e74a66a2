package io.jinqiao.vault.secrets;

import io.jinqiao.vault.secrets.Secrets.Kind;
import io.jinqiao.vault.secrets.Secrets.Secret;
import java.util.List;
import java.util.regex.Pattern;

/** What is known by its form alone: the data of a magnetic track (ISO/IEC 7813), and a card's expiry after its name. */
final class TracksAndExpiries {

    private static final Pattern FIRST = Pattern.compile("%?[Bb]?\\d[\\d ]{11,22}\\^[^^]{2,26}\\^\\d{4,60}\\??");
    private static final Pattern SECOND = Pattern.compile(";?\\d{12,19}[=＝]\\d{4,40}\\??");
    private static final Pattern EXPIRY = Pattern.compile(
            "(?i)(?:有效期|到期|exp(?:iry|ires)?)[^\\d\\n]{0,6}((?:0[1-9]|1[0-2])\\s?[/／]\\s?\\d{2})(?![\\d/／])");

    private TracksAndExpiries() {}

    static void find(String text, List<Secret> found) {
        if (text.indexOf('^') >= 0) {
            find(FIRST, 0, Kind.TRACK, text, found);
        }
        if (text.indexOf('=') >= 0 || text.indexOf('＝') >= 0) {
            find(SECOND, 0, Kind.TRACK, text, found);
        }
        if (text.indexOf('/') >= 0 || text.indexOf('／') >= 0) {
            find(EXPIRY, 1, Kind.CARD_EXPIRY, text, found);
        }
    }

    private static void find(Pattern form, int group, Kind kind, String text, List<Secret> found) {
        var match = form.matcher(text);
        while (match.find()) {
            found.add(new Secret(kind, match.start(group), match.end(group)));
        }
    }
}
