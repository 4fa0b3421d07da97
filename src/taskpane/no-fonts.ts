/**
 * Fluent registers web fonts of a public CDN as soon as it is loaded, and the pane calls no network: an empty
 * address switches them off. Import this before anything of Fluent's.
 */
window.FabricConfig = { ...window.FabricConfig, fontBaseUrl: '' };

export {};
