package io.jinqiao.staff.internal;

import io.jinqiao.web.ProblemAnswer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The last security chain: the desk behind a session, pages and their headers for everybody, nothing else.
 *
 * <p>Customers' doors have a chain of their own in {@code channel}, before this one.
 */
@Configuration(proxyBeanMethods = false)
class DeskSecurity {

    /** Inline styles only, because the desk's component library makes its style sheets at run time. */
    private static final String CONTENT =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain desk(
            HttpSecurity http,
            WhoAsks.Sources sources,
            SecurityContextRepository contexts,
            @Value("${jinqiao.embed.origins:'self'}") String embedOrigins)
            throws Exception {
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .addFilterAfter(new WhoAsks(sources, contexts), SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.spa().ignoringRequestMatchers(WhoAsks::bearsToken))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/desk/**", "/api/me/**", "/ws/desk", "/scim/**")
                        .authenticated()
                        .requestMatchers("/api/sign-in/**", "/api/sign-out", "/api/openapi.json", "/api/asyncapi.yaml")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .denyAll()
                        .requestMatchers("/ops/health/**")
                        .permitAll()
                        .requestMatchers("/ops/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(askToSignIn()).accessDeniedHandler(refuse()))
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT + embedOrigins))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Who asks is found out anew with each request, by {@link WhoAsks}. */
    @Bean
    SecurityContextRepository contexts() {
        return new RequestAttributeSecurityContextRepository();
    }

    /** The session's cookie: out of reach of scripts, and not sent along by other sites' forms. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("JQSESSION");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Argon2id with Spring Security's current parameters: 16 MiB, two passes. */
    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Sign-in is {@link SignIn}; this only keeps Boot from inventing a user with a printed password. */
    @Bean
    AuthenticationManager nobodyElse() {
        return _ -> {
            throw new AuthenticationServiceException("Sign in through /api/sign-in");
        };
    }

    private static AuthenticationEntryPoint askToSignIn() {
        return (_, response, _) ->
                ProblemAnswer.write(response, HttpStatus.UNAUTHORIZED, "staff.not-signed-in", "Sign in first");
    }

    private static AccessDeniedHandler refuse() {
        return (_, response, _) -> ProblemAnswer.write(
                response, HttpStatus.FORBIDDEN, "web.not-permitted", "Not allowed, or the page is out of date");
    }
}
