package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.web.OutgoingHost;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How staff sign in through the institution's own sign-on (OpenID Connect); its client secret is kept apart, sealed.
 *
 * @param issuer address of the provider, without a slash at the end; https, or http to this machine itself
 * @param claim what of the proof names the person when they come for the first time; afterwards only {@code sub} counts
 * @param against what of the person here the claim is compared with
 * @param askFor {@code acr_values} that the provider is asked for, empty for none
 * @param secondFactorBy values of {@code acr} or {@code amr} that prove a second factor; empty where ours is asked
 * @param freshFor how old the provider's own proof may be, 1 minute to 12 hours
 */
record SingleSignOn(
        boolean on,
        String issuer,
        String clientId,
        String claim,
        Against against,
        String askFor,
        Set<String> secondFactorBy,
        Duration freshFor)
        implements HouseContent {

    static final SingleSignOn SHIPPED =
            new SingleSignOn(false, "", "", "preferred_username", Against.USERNAME, "", Set.of(), Duration.ofHours(12));

    private static final int LONGEST_ISSUER = 300;
    private static final int MOST_PROOFS = 20;
    private static final Pattern CLAIM = Pattern.compile("[A-Za-z][A-Za-z0-9_.:/-]{0,99}");
    private static final Pattern WORD = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final Pattern WORDS = Pattern.compile("[\\x21-\\x7E]{1,100}( [\\x21-\\x7E]{1,100}){0,9}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    SingleSignOn {
        secondFactorBy = Set.copyOf(secondFactorBy);
    }

    /** What of a person the house knows; both are unique here. */
    enum Against {
        USERNAME,
        NUMBER
    }

    /** Refuses with {@code staff.sso-malformed}, {@code staff.rule-out-of-bounds}. */
    @Override
    public void check() {
        var whole = CLAIM.matcher(claim).matches()
                && (askFor.isEmpty() || WORDS.matcher(askFor).matches())
                && secondFactorBy.size() <= MOST_PROOFS
                && secondFactorBy.stream().allMatch(proof -> WORD.matcher(proof).matches())
                && (on || issuer.isEmpty() || isAddress(issuer))
                && (!on || (isAddress(issuer) && WORD.matcher(clientId).matches()));
        if (!whole) {
            throw Refused.invalid("staff.sso-malformed", "The provider's address, the client or a claim is none");
        }
        if (freshFor.compareTo(Duration.ofMinutes(1)) < 0 || freshFor.compareTo(Duration.ofHours(12)) > 0) {
            throw Refused.invalid("staff.rule-out-of-bounds", "A number is beyond what a house may decide");
        }
    }

    /** Whether what the provider says of its proof counts as two factors. */
    boolean provesTwo(@Nullable String acr, Set<String> amr) {
        return (acr != null && secondFactorBy.contains(acr)) || amr.stream().anyMatch(secondFactorBy::contains);
    }

    /** The provider on this very machine is one that two people named so; no other name leads here (ADR 0072). */
    static OutgoingHost host(URI address) {
        return new OutgoingHost(address.getHost(), isHere(address.getHost()));
    }

    static boolean isHere(@Nullable String host) {
        return host != null && THIS_MACHINE.contains(host);
    }

    /** True for what may be called: nothing in clear but to this machine, no name or password, no question. */
    static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            var host = uri.getHost();
            return text.length() <= LONGEST_ISSUER
                    && host != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(host)));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
