import type { APIRoute } from 'astro';
import { absoluteLink } from '../../layouts/absolute-link.ts';
import { SITE } from '../../layouts/site.ts';
import { renderSecurityTxt } from '../../publications/serving/security-txt.ts';

/** Whom to tell of a weakness (RFC 9116). */
export const GET: APIRoute = () =>
  new Response(
    renderSecurityTxt({
      contact: SITE.contact,
      canonical: absoluteLink('/.well-known/security.txt'),
      reviewed: SITE.securityReviewed,
    }),
  );
