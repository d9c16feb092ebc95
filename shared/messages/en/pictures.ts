/** What the pictures say: words at their parts, and what they show, for a reader who does not see them. */
export const pictures = {
  'picture.notToScale': 'Drawn to explain, not to scale.',
  'picture.vein.treated':
    'A vein in the leg, cut lengthwise. A needle reaches into it through the skin. The medicine lies along the inner lining of both walls.',
  'picture.vein.held':
    'The same vein under a stocking. The stocking presses through the skin, the vein is narrow, its walls lie close together, and there is little blood between them.',
  'picture.vein.full':
    'The same vein without a stocking, in a person who stands. Blood flows down into it, the vein is wide and its walls lie far apart.',
  'picture.leg':
    'A leg from the side in a stocking that reaches up to the thigh. Arrows show the pressure: longest at the ankle, shorter below the knee, shortest at the thigh.',
  'picture.medicine': 'medicine',
  'picture.lining': 'inner lining',
  'picture.wall': 'vein wall',
  'picture.blood': 'blood',
  'picture.skin': 'skin',
  'picture.stocking': 'stocking',
  'picture.muscle': 'muscle',
  'picture.atThigh': 'Thigh',
  'picture.belowKnee': 'Below the knee',
  'picture.atCalf': 'Calf',
  'picture.atAnkle': 'Ankle',
  'picture.atMost': 'at most {percent} %',
  'picture.whole': '100 %',
  'picture.mmHg': '{mmHg}\u00a0mmHg',
  'picture.notSaid': 'not said',
  'picture.rule': 'rule: at most {percent} %',
  'picture.atPlace': '{place}: {what}.',
  'picture.garmentLeg': 'A leg from the side in its stocking. {places}',
  'picture.unit': '\u00a0mmHg',
  'picture.atTheAnkle': 'at the ankle',
  'picture.valves.standing':
    'A vein in the calf with two valves, in someone who stands still. Both valves are open, and the blood is one column.',
  'picture.valves.walking':
    'The same vein while walking. The calf squeezes it, the upper valve lets blood through, and the lower valve is shut.',
  'picture.valves.leaking':
    'The same vein while walking, with valves that leak. The calf squeezes it. The leaflets of the lower valve do not meet, and blood runs back.',
  'picture.standing': 'Standing still',
  'picture.standing.text': 'The valves are open, and the blood is one column.',
  'picture.walking': 'Walking',
  'picture.walking.text': 'The calf squeezes, blood goes up, and a valve shuts behind it.',
  'picture.leaking': 'Walking, valves leak',
  'picture.leaking.text': 'The leaflets do not meet. Blood runs back, and the pressure falls less.',
  'picture.key.leaflet': 'valve leaflet',
  'picture.key.muscle': 'calf muscle',
  'picture.key.standing': 'standing still, to compare',
  'picture.key.stocking': 'what the stocking takes over',
  'picture.toScale': 'The columns are to scale. The veins are drawn to explain.',
  'picture.column': 'Pressure in the vein at the ankle: {mmHg}\u00a0mmHg.',
  'picture.columnLeft':
    'Pressure in the vein at the ankle: {mmHg}\u00a0mmHg, of which a stocking takes over {outside}\u00a0mmHg and the vein wall carries {left}\u00a0mmHg.',

  'donning.1': 'First thing in the morning, before your legs swell.',
  'donning.2': 'Sit down. Your legs are dry, your rings are off.',
  'donning.3': 'Turn the stocking inside out, down to the heel.',
  'donning.4': 'Slip your foot in, up to the heel.',
  'donning.5': 'Pull it up in stages. Never bunch it.',
  'donning.6': 'Smooth it out. Never fold, roll or cut the top.',
} as const;
