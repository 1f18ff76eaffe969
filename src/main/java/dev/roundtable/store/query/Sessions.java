package dev.roundtable.store.query;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.SessionFactory;

/**
 * Runs queries. Each takes a connection for as long as it reads and gives it back, so that no caller ever holds one while it
 * waits for another.
 */
@ApplicationScoped
class Sessions {

    private final SessionFactory factory;

    Sessions(SessionFactory factory) {
        this.factory = factory;
    }

    <T> List<T> list(Class<T> type, String hql, Map<String, ?> parameters) {
        return list(type, hql, parameters, Integer.MAX_VALUE);
    }

    <T> List<T> list(Class<T> type, String hql, Map<String, ?> parameters, int limit) {
        try (var session = factory.openStatelessSession()) {
            var query = session.createSelectionQuery(hql, type).setReadOnly(true);
            parameters.forEach(query::setParameter);
            return limit == Integer.MAX_VALUE ? query.list() : query.setMaxResults(limit).list();
        }
    }

    List<Object[]> listNative(String sql, List<?> parameters) {
        try (var session = factory.openStatelessSession()) {
            var query = session.createNativeQuery(sql, Object[].class);
            for (int i = 0; i < parameters.size(); i++) {
                query.setParameter(i + 1, parameters.get(i));
            }
            return query.list();
        }
    }

    int count(String hql, Map<String, ?> parameters) {
        return list(Long.class, hql, parameters).get(0).intValue();
    }
}
