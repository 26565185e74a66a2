import type { Schema } from "@/shared/api/types";

/** Pictures as pictures, documents and videos as links. */
export function Enclosed({ article }: { article: Schema<"ArticleView"> }) {
  const { attachments, videos } = article;
  if (attachments.length === 0 && videos.length === 0) return null;
  return (
    <ul className="enclosed">
      {attachments.map(({ id, name, mediaType }) => {
        const address = `/api/desk/knowledge/attachments/${id}`;
        return (
          <li key={id}>
            {mediaType.startsWith("image/") ? (
              <img src={address} alt={name} />
            ) : (
              <a href={address}>{name}</a>
            )}
          </li>
        );
      })}
      {videos.map(({ title, address }) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noreferrer noopener">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
