package io.jinqiao.web;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A host that this server is about to call (ADR 0072). It may have a private address, as the institution's own systems do; but no name
 * leads to this machine, to a neighbour on the wire such as a cloud's metadata, to many at once or to nobody.
 *
 * @param name as in a URI; an IPv6 address in brackets
 * @param thisMachine whether somebody decided that this very machine may be called
 */
public record OutgoingHost(String name, boolean thisMachine) {

    /** Metadata of clouds (Alibaba, Oracle, Amazon) that is not link-local. */
    private static final Set<InetAddress> METADATA = Set.of(
            InetAddress.ofLiteral("100.100.100.200"),
            InetAddress.ofLiteral("192.0.0.192"),
            InetAddress.ofLiteral("fd00:ec2::254"));

    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final int IPV4 = 4;
    private static final int RESERVED = 240;

    /** An address that is never called. */
    public static final class Forbidden extends IOException {

        private static final long serialVersionUID = 1;

        private Forbidden(String host, InetAddress address, String why) {
            super("%s stands for %s, which is %s".formatted(host, address.getHostAddress(), why));
        }
    }

    /**
     * Looks the name up and refuses it if any of its addresses may not be called. May take as long as the name service does. The
     * JDK remembers what it found for 30 seconds ({@code networkaddress.cache.ttl}), so its client connects to what was looked at here.
     *
     * @throws Forbidden and nothing is to be called
     */
    public void check() throws UnknownHostException, Forbidden {
        for (var address : InetAddress.getAllByName(name)) {
            var why = forbidden(address);
            if (why.isPresent()) {
                throw new Forbidden(name, address, why.get());
            }
        }
    }

    /** Why it is not called; empty for what may be. */
    Optional<String> forbidden(InetAddress address) {
        if (address instanceof Inet6Address six && carriesIpv4(six)) {
            return forbidden(lastFour(six));
        }
        var first = Byte.toUnsignedInt(address.getAddress()[0]);
        var old = address.getAddress().length == IPV4;
        if (address.isLoopbackAddress()) {
            return thisMachine ? Optional.empty() : Optional.of("this machine");
        } else if (address.isAnyLocalAddress() || (old && first == 0)) {
            return Optional.of("unspecified");
        } else if (address.isLinkLocalAddress() || METADATA.contains(address)) {
            return Optional.of("link-local or a cloud's metadata");
        } else if (address.isMulticastAddress() || (old && first >= RESERVED)) {
            return Optional.of("for many or reserved");
        }
        return Optional.empty();
    }

    /** IPv4 in IPv6 (RFC 4291, 2.5.5.1) and through NAT64 (RFC 6052); what is mapped the JDK reads as IPv4 itself. */
    private static boolean carriesIpv4(Inet6Address address) {
        var nat64 = Arrays.equals(Arrays.copyOf(address.getAddress(), NAT64.length), NAT64);
        return nat64
                || (address.isIPv4CompatibleAddress() && !address.isLoopbackAddress() && !address.isAnyLocalAddress());
    }

    private static InetAddress lastFour(Inet6Address address) {
        var all = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(all, all.length - IPV4, all.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }
}
