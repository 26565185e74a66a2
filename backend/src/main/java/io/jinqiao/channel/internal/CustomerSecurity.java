package io.jinqiao.channel.internal;

import io.jinqiao.web.ProblemAnswer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** Customers' doors: a token in a header, no cookie and so no forged request; everything else belongs to staff. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChannelSettings.class)
class CustomerSecurity {

    /**
     * A live connection says who it is in its first frame, and {@link Handshakes} looks at whose page opens it, so nothing is
     * left for filters to do; they took half the time of a network that comes back with everybody at once.
     */
    @Bean
    @Order(9)
    SecurityFilterChain live() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new DefaultSecurityFilterChain(new OrRequestMatcher(paths.matcher("/ws"), paths.matcher("/ws/echo")));
    }

    @Bean
    @Order(10)
    SecurityFilterChain customers(HttpSecurity http, VisitDesk visits) throws Exception {
        return http.securityMatcher("/api/customer/**", "/api/demo/**", "/api/demo")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new VisitorFilter(visits), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/demo/**", "/api/demo")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/customer/visits", "/api/customer/identity")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/api/customer/institution",
                                "/api/customer/quick-questions",
                                "/api/customer/badges/*",
                                "/api/customer/pictures/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint((_, response, _) -> ProblemAnswer.write(
                                response, HttpStatus.UNAUTHORIZED, "channel.unknown-visitor", "Come in first")))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }
}
